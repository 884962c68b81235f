package ingest

import "testing"

func TestMarkup(t *testing.T) {
	for _, c := range []struct{ text, what string }{
		{"<?xml version='1.0'?><rss>", "XML"},
		{"<rss version=\"2.0\">", "a feed"},
		{"%PDF-1.7\n", "a PDF document"},
		{"{\\rtf1\\ansi", "an RTF document"},
		{"<p align=center>A Markdown file may start so.", ""},
		{"The <html> tag opens a page.", ""},
		{"", ""},
	} {
		if what := marked(c.text); what != c.what {
			t.Errorf("%q is %q, want %q", c.text, what, c.what)
		}
	}
}

// What other programs keep in text files says nothing; a headline, a poem and a text without spaces do.
func TestSaysNothing(t *testing.T) {
	for text, want := range map[string]bool{
		"root:x:0:0:root:/root:/bin/bash\nnet:x:998:998:systemd Network Management:/:/usr/sbin/nologin\nlist:x:38:38:Mailing List Manager:/var/list:/bin/sh\n": true,
		"User-agent: *\nDisallow: /wp-admin/\nSitemap: https://wire.example/sitemap.xml\n":                                                                     true,
		"numpy==1.26\npandas>=2\nrequests\nscikit-learn\n":                                                                                                     true,
		"2026-03-02 10:00 4.5 5.5 6.5\n2026-03-02 11:00 4.6 5.6 6.6\n2026-03-02 12:00 4.6 5.6 6.6\n":                                                           true,
		"Bridge closed": false,
		"Engineers closed the Tern bridge on Monday.":                        false,
		"Its 12 arches\nfell.\n\nSo did\nthe ford.\nWhy?\nNobody knows why.": false,
		"市议会投票\n\n市议会星期一开会。\n市长同意。\n":                                        false,
		"市长，同意。星期三，市长在会上发言。“我们不会卖掉这片森林。”市长说。":                                false,
		"สภาเมืองประชุมเมื่อวันจันทร์\nและลงมติ\nเห็นชอบ\nสะพาน":             false,
	} {
		if got := saysNothing(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	expect(t, readBytes(t, "robots.txt", "User-agent: *\nDisallow: /wp-admin/\nSitemap: https://wire.example/sitemap.xml\n"), "skipped robots.txt:0: no prose: no line of it has three words in a row")
}

// A day in the name of a file or of its folders is that of an article which says none.
func TestNamedDay(t *testing.T) {
	for path, want := range map[string]string{
		"_posts/2026-03-02-bridge.md": "2026-03-02", "2026-03-02.txt": "2026-03-02", "in/2026-03-02 Bridge closed.txt": "2026-03-02", "wire.example/2026/03/02/bridge/index.html": "2026-03-02",
		"2026-03-021.txt": "", "2026-03-02/bridge.txt": "", "2026/03/bridge.txt": "", "12026-03-02.txt": "", "bridge-2026-03-02.txt": "",
	} {
		if got := namedDay(path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
	expect(t, readBytes(t, "2026-03-02-bridge.md", "---\nlayout: post\ntitle: Bridge closed\n---\n"+bridge), "2026-03-02|Bridge closed|---\nlayout: post\ntitle: Bridge closed\n---\n"+bridge)
	expect(t, readBytes(t, "2026-13-02-bridge.txt", bridge), "|"+"|"+bridge)
}
