package text

import "strings"

// noticeOpenings start what a page says about itself, in small letters. Each is
// long enough not to open a sentence of news: "share this", not "share".
var noticeOpenings = []string{
	"advertisement", "also read:", "also see:", "associated press writer", "associated press reporter", "ap writer", "ap reporter",
	"by submitting", "by clicking", "by signing up", "by using this", "check out our", "check out the full", "check out more", "click ",
	"comments (", "comments are", "contact the reporter", "contact the writer", "contact the author", "contact us", "continue reading",
	"copyright", "correction:", "corrections:", "clarification:", "download our", "download the app", "editing by", "(editing by",
	"email the author", "email us", "enter your", "facebook twitter", "follow us", "follow @", "follow him on", "follow her on",
	"follow me on", "follow the", "follow our", "for more information", "for more on", "for more news", "for more stories",
	"for the latest", "for full coverage", "get breaking", "get our", "get the latest", "get the best", "get the day's", "get today's",
	"get news", "have a tip", "join us on", "join the conversation", "join the discussion", "just watched", "learn more", "like us",
	"listen live", "load more", "log in", "login", "media playback", "more:", "more from ", "more on ", "more about ", "most popular",
	"most read", "must watch", "newsletter", "originally published", "our standards", "photos:", "pictures:", "please enable", "please sign",
	"please log", "please subscribe", "please check back", "posted by", "posted on", "posted at", "posted:", "published by", "published on",
	"published:", "published at", "first published", "last updated", "last modified", "read more", "read the full", "read the rest",
	"read or share", "read next", "read also", "read our", "read:", "recommended for", "recommended stories", "register for", "register now",
	"related:", "related article", "related stor", "related content", "related coverage", "related topics", "related video", "replay",
	"reporting by", "(reporting by", "additional reporting", "(additional reporting", "see also", "see more", "see the full", "share this",
	"share on", "share via", "share your", "show comments", "sign up", "sign in", "skip to", "skip ad", "sponsored", "story continue",
	"story highlights", "submit a", "submit your", "subscribe", "support our", "support quality", "tap here", "terms of use",
	"terms of service", "text size", "thank you for reading", "thank you for sub", "thank you for sign", "thanks for reading",
	"this article was", "this article has been", "this article originally", "this article first", "this article appears",
	"this article is", "this material may", "this post has been", "this post was", "this report has been", "this story has been",
	"this story was", "this story is updated", "this story originally", "this story is part", "this story is developing", "this site uses", "this website uses",
	"this content is", "this video is no", "this video has been", "this crawl", "to comment on", "to contact the", "to read more",
	"to read the full", "to see more", "to subscribe", "to view this", "to view the full", "to watch this", "top stories", "tweet this",
	"tweet with", "update:", "updated:", "updated at", "updated on", "view more", "view all", "view the full", "view photos",
	"view comments", "view gallery", "view slideshow", "video:", "visit our", "want more", "want the latest", "watch:", "watch live",
	"watch the video", "watch more", "watch video", "watch below", "what do you think", "when you subscribe", "write to us",
	"you can add a location", "you can add location", "you can follow", "you can reach", "you must be logged", "you always have the option",
	"lire aussi", "à lire aussi", "lesen sie auch", "mehr zum thema", "lees ook", "leggi anche", "lea también", "leia também",
	"explore further", "original article on", "let us know in", "you can share", "contributing:", "this article tagged", "please try again", "please re-enter", "invalid email", "an error has occurred", "thank you for registering", "want to add to", "tell us in", "you can unsubscribe", "a version of this", "with additional reporting",
}

// noticePhrases stand, wherever in a sentence, in nothing but such notices.
var noticePhrases = []string{
	"all rights reserved", "tous droits réservés", "alle rechte vorbehalten", "may not be published, ", "may not be reproduced",
	"agree to our", "agree to the terms", "our terms of", "our privacy policy", "privacy policy and", "our newsletter", "daily newsletter",
	"email newsletter", "weekly newsletter", "in your inbox", "to your inbox", "javascript", "we use cookies", "uses cookies", "use of cookies",
	"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
	"article originally appeared", "story originally appeared", "post originally appeared", "article appeared in print", "click here",
	"click to ", "click on the link", "click the link", "tap here", "follow us on", "follow him on", "follow her on", "follow them on",
	"on twitter: @", "on twitter: http", "on twitter at", "on twitter @", "like us on", "join us on facebook", "location to your tweets", "your tweet location",
	"replay more", "media playback", "video player", "your browser", "; editing by", "; reporting by", "share this article",
	"share this story", "share this video", "share this page", "read more about", "story continues below", "opens in new", "wayback machine",
	"crawl was run", "x embed x", "in the comments below", "in the comments section", "follow her at", "follow him at", "hide caption", "embed code", "update your settings", "breaking news alerts", "send us your", "send your tips",
	"send your comments", "add your comment", "post a comment", "leave a comment", "rush transcript", "check back for", "a developing story",
	"story will be updated", "ad choices", "adchoices", "external internet sites", "content of external",
}

// postPhrases stand in posts that are embedded in an article.
var postPhrases = []string{"a post shared by", "a photo posted by", "a video posted by", "view this post on instagram"}

// followings name what readers are asked to follow an author on: "Follow Jane Doe on
// Twitter."
var followings = []string{" on twitter", " on facebook", " on instagram", " on google"}

// A notice is a phrase that tells the kind of a sentence.
type notice struct {
	phrase string
	sign   byte   // the first of its bytes that is a rare sign, or 0
	opens  bool   // only at the start of the sentence
	after  string // only in a sentence that starts on this
	kind   Kind
}

// notices holds those phrases by their longest words: a sentence is searched only
// for phrases of which it has that word.
var notices = func() map[string][]notice {
	m := map[string][]notice{}
	for _, list := range []struct {
		phrases []string
		opens   bool
		kind    Kind
	}{
		{postPhrases, false, Social}, {captionOpenings, true, Caption}, {captionPhrases, false, Caption},
		{noticeOpenings, true, Fragment}, {noticePhrases, false, Fragment},
	} {
		for _, phrase := range list.phrases {
			word := longestWord(phrase)
			m[word] = append(m[word], notice{phrase, rareSign(phrase), list.opens, "", list.kind})
		}
	}
	for _, place := range followings {
		word := longestWord(place)
		m[word] = append(m[word], notice{place, 0, false, "follow ", Fragment})
	}
	return m
}()

// noticed returns the kind that phrases give the sentence at hand, a post's before a
// caption's before any other, or Prose.
func (a *analyzer) noticed(sentence string) Kind {
	kind, lower := Prose, ""
	for i := range a.forms {
		f := &a.forms[i]
		if f.role&noticeWord == 0 {
			continue
		}
		for _, n := range a.known.notices[f.number] {
			if kind != Prose && precedence[kind] <= precedence[n.kind] {
				continue
			}
			if n.opens {
				if len(sentence) >= len(n.phrase) && strings.EqualFold(sentence[:len(n.phrase)], n.phrase) {
					kind = n.kind
				}
				continue
			}
			if n.sign != 0 && strings.IndexByte(sentence, n.sign) < 0 {
				continue
			}
			if lower == "" {
				lower = strings.ToLower(sentence)
			}
			if strings.HasPrefix(lower, n.after) && strings.Contains(lower, n.phrase) {
				kind = n.kind
			}
		}
	}
	return kind
}

// rareSign returns the first byte of a phrase that few sentences have, or 0.
func rareSign(phrase string) byte {
	if i := strings.IndexAny(phrase, "()[]/;:@"); i >= 0 {
		return phrase[i]
	}
	return 0
}

var precedence = [...]int{Social: 0, Caption: 1, Fragment: 2}

func longestWord(phrase string) string {
	longest := ""
	for _, word := range strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || strings.ContainsRune("()[]/,.:;@–—©?'-", r) }) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}
