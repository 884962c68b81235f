package render

import (
	"slices"

	"summarize/internal/digest"
)

// A mail that has no room for all stories tells fullInMail in full, then shortInMail by a sentence, and others by a line, which has the
// headline and the link: a line takes a quarter of the room of a sentence, and who gets 340 stories a day reads headlines (benchmarks/news.md).
const (
	fullInMail  = 10
	shortInMail = 20
)

// fitMail returns a digest as a mail tells it. Where not all stories have room, those after the
// first are told in short. What has no room even so is in Left, and stays new.
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

// inShort returns a copy of a digest in which the stories after the first fullInMail are told in short. What restates something
// is never told by its title alone, which does not say what it adds.
func inShort(d *digest.Digest) *digest.Digest {
	shown := *d
	shown.Articles, shown.Stories = slices.Clone(d.Articles), slices.Clone(d.Stories)
	for k := fullInMail; k < len(shown.Stories); k++ {
		switch s := &shown.Stories[k]; {
		case s.Restates, k < fullInMail+shortInMail && s.Section != digest.Single:
			s.Section = digest.Further
		default:
			s.Section = digest.Single
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
