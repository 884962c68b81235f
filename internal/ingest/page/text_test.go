package page

import "testing"

func TestText(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"plain  text", "plain text"},
		{"<p>One &amp; two&nbsp;&nbsp;three</p><p>Four", "One & two three\n\nFour"},
		{"a<br>b<br><br>c", "a b\n\nc"},
		{"The end.<br>Another line.", "The end.\n\nAnother line."},
		{"<ul><li>one<li>two</ul>after", "• one\n• two\n\nafter"},
		{"<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td"},
		{"x<script>if (a < b) { }</script>y<style>p{}</style>", "xy"},
		{"<b>bold</b>ly <i>gone</i>", "boldly gone"},
		{"</p></div>text</b>", "text"},
		{"<p>Gov. <span><a>Ann Roe</a><span><a>Her page</a> <a>Roe sues</a> <a>Roe wins</a></span></span> left.", "Gov. Ann Roe left."},
		{"<p>In <i><a>Oslo</a>, <a>Bergen</a> and <a>Moss</a></i> it rained.", "In Oslo, Bergen and Moss it rained."},
		{"<span><a>one</a> <a>two</a> <a>three</a></span>", "one two three"},
		{"1 < 2 and 3 > 2", "1 < 2 and 3 > 2"},
		{"", ""},
	} {
		if got := Text(test.in); got != test.want {
			t.Errorf("Text(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}
