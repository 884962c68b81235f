package wikitext

import "testing"

func TestRead(t *testing.T) {
	for in, want := range map[string]Page{
		"{{date|March 2, 2026}}\n'''Engineers''' closed the [[w:Tern bridge|Tern bridge]] on {{w|Monday}}.":                                                                               {"Engineers closed the Tern bridge on Monday.", "March 2, 2026"},
		"{{fecha|2 de marzo de 2026}}\nIngenieros cerraron el [[puente]].":                                                                                                                {"Ingenieros cerraron el puente.", "2 de marzo de 2026"},
		"[[File:Pier.jpg|thumb|The pier, {{small|seen}} from [[Wick]].]]\nA crack was found.<ref name=\"a\">Wire, [[2026]]</ref><br/>It is deep.<ref name=b />":                           {"A crack was found. It is deep.", ""},
		"The mayor spoke.\n\n== What now? ==\nIt [https://wire.example/1 stays shut].\n\n== Sources ==\n* [https://wire.example]\n* {{source|title=x}}\n[[Category:Wick]]\n[[de:Brücke]]": {"The mayor spoke.\n\nWhat now?\n\nIt stays shut.", ""},
		"{| class=wikitable\n! a\n|-\n| 1\n|}\nIt costs &euro;5 &amp;c.":                                                                                                                  {"It costs €5 &c.", ""},
		"A {{broken [[link and }} a brace.": {"A a brace.", ""},
		"* one\n* two\nBoth were told.":     {"• one\n\n• two\n\nBoth were told.", ""},
		"":                                  {},
	} {
		if got := Read(in); got != want {
			t.Errorf("%q:\n got %+v\nwant %+v", in, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("{{a|[[b|c]]}} [[File:x|{{y}}]] {|z|} == h ==")
	f.Fuzz(func(t *testing.T, in string) {
		if p := Read(in); len(p.Prose) > 4*len(in)+4 {
			t.Errorf("%q from %q", p.Prose, in)
		}
	})
}
