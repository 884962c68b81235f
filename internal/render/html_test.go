package render

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"summarize/internal/digest"
	"summarize/internal/render/draw"
)

// elements parses a page without a script engine, as its reader would.
func elements(t testing.TB, page string) []html.Token {
	t.Helper()
	var all []html.Token
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return all
		case html.StartTagToken, html.SelfClosingTagToken:
			all = append(all, z.Token())
		}
	}
}

func attribute(e html.Token, name string) (string, bool) {
	for _, a := range e.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

// checkPage fails on everything that a page must not hold whatever its digest says:
// elements and attributes that are not ours, links that are not allowed, targets that
// are not there, ids taken twice.
func checkPage(t *testing.T, page string) {
	t.Helper()
	allowed := strings.Fields("html head meta title style body a header h1 h2 p section figure figcaption div svg g line circle rect path text " +
		"nav details summary ol ul li h3 main article span b footer time")
	attributes := strings.Fields("lang dir charset http-equiv content name class href rel id role aria-label aria-labelledby viewbox preserveaspectratio " +
		"width height x y x1 y1 x2 y2 cx cy r dy d opacity text-anchor datetime start value")
	ids, targets := make(map[string]bool), []string{}
	for _, e := range elements(t, page) {
		if !slices.Contains(allowed, e.Data) {
			t.Errorf("element %s", e)
		}
		for _, a := range e.Attr {
			if !slices.Contains(attributes, a.Key) {
				t.Errorf("attribute %s in %s", a.Key, e)
			}
		}
		if id, ok := attribute(e, "id"); ok {
			if ids[id] || strings.ContainsAny(id, " \t\n") {
				t.Errorf("id %q is taken twice or has a space", id)
			}
			ids[id] = true
		}
		for _, name := range []string{"aria-labelledby", "href"} {
			v, ok := attribute(e, name)
			switch {
			case !ok:
			case name == "aria-labelledby":
				targets = append(targets, v)
			case strings.HasPrefix(v, "#"):
				targets = append(targets, v[1:])
			case withinSite.MatchString(v):
			default:
				rel, _ := attribute(e, "rel")
				if !regexp.MustCompile(`^(https?://|mailto:)`).MatchString(v) || rel != "noopener noreferrer" {
					t.Errorf("link %s", e)
				}
			}
		}
	}
	for _, target := range targets {
		if !ids[target] {
			t.Errorf("nothing has the id %q", target)
		}
	}
}

// withinSite matches links between the pages of a site.
var withinSite = regexp.MustCompile(`^(\.\./index\.html|(stories-[0-9a-f]{16}/)?(stories-[0-9]+|day-[0-9-]+|undated)\.html(#story-[^#]+)?)$`)

func TestPagesHoldNothingForeign(t *testing.T) {
	d, _ := fixture()
	d.Stories[0].ID = "s 1\"<script>"
	for name, d := range map[string]*digest.Digest{"fixture": d, "empty": empty(), "many": many(300), "hostile": poisoned(hostile),
		"attributes": poisoned(`" onload="alert(1)" x='`), "closing": poisoned("</style></title></svg></p>--><img src=x onerror=alert(1)>"), "template": poisoned("{{.}}</script>`${x}")} {
		t.Run(name, func(t *testing.T) { checkPage(t, render(t, "html", d, Options{Name: hostile})) })
	}
}

// The policy names the very bytes between the style tags, and allows nothing else.
func TestPolicyNamesTheStyle(t *testing.T) {
	d, _ := fixture()
	page := render(t, "html", d, Options{})
	style := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindStringSubmatch(page)[1]
	sum := sha256.Sum256([]byte(style))
	want := "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
	for _, e := range elements(t, page) {
		if equiv, _ := attribute(e, "http-equiv"); equiv == "Content-Security-Policy" {
			if got, _ := attribute(e, "content"); got != want {
				t.Errorf("policy %s, want %s", got, want)
			}
			return
		}
	}
	t.Error("no policy")
}

func TestHeadingsDescendInOrder(t *testing.T) {
	d, _ := fixture()
	level := 0
	for _, e := range elements(t, render(t, "html", d, Options{})) {
		if len(e.Data) == 2 && e.Data[0] == 'h' && e.Data[1] >= '1' && e.Data[1] <= '6' {
			next := int(e.Data[1] - '0')
			if next > level+1 || next == 1 && level > 0 {
				t.Errorf("h%d after h%d", next, level)
			}
			level = next
		}
	}
	if level == 0 {
		t.Error("no headings")
	}
}

// WCAG 2.2, 1.4.3: text has a contrast of 4.5 to its ground, light and dark.
func TestContrast(t *testing.T) {
	for i, block := range regexp.MustCompile(`:root \{([^}]*--paper[^}]*)\}`).FindAllStringSubmatch(pageStyle, -1) {
		colors := make(map[string]float64)
		for _, m := range regexp.MustCompile(`--(\w+): #(\w+)`).FindAllStringSubmatch(block[1], -1) {
			colors[m[1]] = luminance(t, m[2])
		}
		for _, pair := range [][2]string{{"ink", "paper"}, {"ink", "card"}, {"muted", "paper"}, {"muted", "card"}, {"accent", "paper"}, {"accent", "card"}, {"accent", "soft"}, {"card", "accent"}, {"muted", "soft"}, {"ink", "soft"}} {
			hi, lo := colors[pair[0]], colors[pair[1]]
			if ratio := (max(hi, lo) + .05) / (min(hi, lo) + .05); ratio < 4.5 {
				t.Errorf("theme %d: %s on %s has a contrast of %.2f", i, pair[0], pair[1], ratio)
			}
		}
	}
}

// luminance is the relative luminance of a colour such as 1f1c18 or fff.
func luminance(t *testing.T, color string) float64 {
	if len(color) == 3 {
		color = fmt.Sprintf("%c%[1]c%c%[2]c%c%[3]c", color[0], color[1], color[2])
	}
	sum := 0.0
	for i, weight := range []float64{.2126, .7152, .0722} {
		n, err := strconv.ParseUint(color[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= .04045 {
			sum += weight * c / 12.92
		} else {
			sum += weight * math.Pow((c+.055)/1.055, 2.4)
		}
	}
	return sum
}

// On the maps, stories of one topic are nearer to each other than to others, no two circles
// overlap, and all are within the map.
func TestStoryMaps(t *testing.T) {
	h := newHTMLPage(many(36), Options{})
	if len(h.Maps) != 2 {
		t.Fatalf("%d maps, want a wide and a narrow one", len(h.Maps))
	}
	for _, m := range h.Maps {
		checkMap(t, m)
	}
	if few := newHTMLPage(many(3), Options{}); few.Maps != nil {
		t.Error("a map of three stories")
	}
	for _, m := range newHTMLPage(many(300), Options{}).Maps {
		if len(m.Nodes) != draw.MostOnMap || m.Omitted != 300-draw.MostOnMap {
			t.Errorf("%s: %d stories on the map, %d omitted", m.Frame, len(m.Nodes), m.Omitted)
		}
	}
}

func checkMap(t *testing.T, m *draw.Map) {
	var same, other []float64
	for i, a := range m.Nodes {
		if a.X-a.R < 0 || a.X+a.R > m.Width || a.Y-a.R < 0 || a.Y+a.R > m.Height {
			t.Errorf("%s: circle %d leaves the map", m.Frame, i)
		}
		for j, b := range m.Nodes[:i] {
			distance := math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y))
			if distance < float64(a.R+b.R) {
				t.Errorf("%s: circles %d and %d overlap", m.Frame, i, j)
			}
			if i%6 == j%6 {
				same = append(same, distance)
			} else {
				other = append(other, distance)
			}
		}
	}
	slices.Sort(same)
	slices.Sort(other)
	if s, o := same[len(same)/2], other[len(other)/2]; 3*s > 2*o {
		t.Errorf("%s: stories of one topic are %.0f apart, others %.0f", m.Frame, s, o)
	}
}

// A language of thousands of letters, or one that is markup, stood in the attribute lang.
func TestLanguagesOfAnyLength(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "zh-Hant-TW": "zh-Hant-TW", strings.Repeat("e", 4000): "", `en"><script>`: "", "en\x1b": "", "": "",
	} {
		if got := langTag(tag); got != want {
			t.Errorf("%.20q: %q, want %q", tag, got, want)
		}
	}
	d := many(1)
	d.Articles[0].Lang = strings.Repeat("e", 4000)
	for _, format := range []string{"html", "eml", "atom"} {
		if got := render(t, format, d, mailOptions()); strings.Contains(got, strings.Repeat("e", 100)) {
			t.Errorf("%s holds the language", format)
		}
	}
}
