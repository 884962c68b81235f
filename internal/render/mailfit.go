package render

import (
	"slices"

	"summarize/internal/digest"
)

// fullInMail is how many stories a mail tells in full that has no room for all.
const fullInMail = 10

// fitMail returns a digest as a mail tells it. Where not all stories have room, those after the
// first are told in short, as many as leave room to list others. What has no room even so is in Left: a
// headline alone tells nothing, so that it stays new.
func fitMail(d *digest.Digest, o Options) *digest.Digest {
	if o.MailPerStory {
		return fitMails(d, o)
	}
	shown := d
	for {
		cut := newDigestView(shown, o.Words).mailBody(maxMail - mailOverhead).cut
		switch {
		case len(cut) == 0:
			return shown
		case shown == d:
			shown = inShort(d)
		default:
			leave(shown, cut)
		}
	}
}

// fitMails is what mails of one story each tell.
func fitMails(d *digest.Digest, o Options) *digest.Digest {
	o.MailPerStory = false
	shown := *d
	shown.Stories = nil
	for _, message := range messagesOf(d) {
		shown.Stories = append(shown.Stories, fitMail(message, o).Stories...)
	}
	return &shown
}

// inShort returns a copy of a digest in which no story after the first fullInMail is told in more
// than is told of further ones.
func inShort(d *digest.Digest) *digest.Digest {
	shown := *d
	shown.Articles, shown.Stories = slices.Clone(d.Articles), slices.Clone(d.Stories)
	for k := fullInMail; k < len(shown.Stories); k++ {
		if s := &shown.Stories[k]; s.Section != digest.Single {
			s.Section = digest.Further
		}
	}
	return &shown
}

// leave moves stories of a digest that is a copy to those that it has no room for.
func leave(d *digest.Digest, cut []*digest.Story) {
	left, articles := []digest.Story{}, map[string]bool{}
	for _, s := range cut {
		for _, id := range s.Articles {
			articles[id] = true
		}
		s := *s
		s.Section, s.Summary = digest.Left, nil
		left = append(left, s)
	}
	d.Left, d.Omitted = append(left, d.Left...), d.Omitted+len(cut)
	d.Stories = slices.DeleteFunc(d.Stories, func(s digest.Story) bool {
		return slices.ContainsFunc(left, func(l digest.Story) bool { return l.ID == s.ID })
	})
	for i := range d.Articles {
		if articles[d.Articles[i].ID] {
			d.Articles[i].Story = ""
		}
	}
}
