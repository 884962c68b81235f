package elements

import (
	"fmt"
	"strings"
	"testing"

	"summarize/internal/ingest/record"
)

func TestRead(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"nested names":   {`<x><page><title>Bridge</title><revision><date>2026</date><text>Closed.</text></revision></page></x>`, "1 title=Bridge revision=2026 Closed. date=2026 text=Closed.\n"},
		"markup":         {"<x>\n<a n=\"7\"><title>Bridge</title><body><p>Closed &amp; shut.</p></body></a></x>", "2 title=Bridge body=<p>Closed &amp; shut.</p> n=7\n"},
		"data":           {`<n><title>Bridge</title><content><![CDATA[<div>Closed.</div>]]></content></n>`, "1 title=Bridge content=<div>Closed.</div>\n"},
		"paragraphs":     {`<n><titulo>Puente</titulo><texto><par>Uno.</par><par>Dos.</par></texto></n>`, "1 titulo=Puente texto=Uno. Dos. par=Uno.\n"},
		"holds others":   {`<all><title>The Wire</title><text>About us.</text><i><title>Bridge</title><text>Closed.</text></i></all>`, "1 title=Bridge text=Closed.\n"},
		"a summary":      {`<p><name>summarize</name><description>A program.</description></p>`, ""},
		"sections":       {`<doc><section><title>Bridge</title><text>Closed.</text></section></doc>`, ""},
		"not closed":     {`<x><i><title>Bridge</title><text>Closed.</text></x>`, "1 title=Bridge text=Closed.\n"},
		"ends too early": {`<x><i><title>Bridge</title><text>Closed.`, ""},
	} {
		var b strings.Builder
		err := Read(test.text, record.SlotsOf(nil), func(r Record) {
			fmt.Fprint(&b, r.Line)
			for _, m := range r.Members {
				fmt.Fprintf(&b, " %s=%s", m.Name, strings.Join(strings.Fields(m.Value), " "))
			}
			b.WriteByte('\n')
		})
		if b.String() != test.want || err != nil && !strings.HasPrefix(name, "ends") {
			t.Errorf("%s: %v\n%swant\n%s", name, err, b.String(), test.want)
		}
	}
	if err := Read(strings.Repeat("<a>", 300), record.SlotsOf(nil), nil); err == nil {
		t.Error("300 levels are read")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("<x><i><title>a</title><text>b</text></i></x>")
	f.Fuzz(func(t *testing.T, text string) {
		_ = Read(text, record.SlotsOf(nil), func(r Record) {
			if r.Line < 1 || r.Size < 1 {
				t.Errorf("%q: %+v", text, r)
			}
		})
	})
}
