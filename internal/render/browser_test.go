package render

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"summarize/internal/digest"
)

// A browser opens pages for the tests below and notes what they ask for.
type browser struct {
	command string
	profile string
	proxy   *httptest.Server

	mu     sync.Mutex
	wanted []string // hosts asked for
}

// newBrowser starts nothing yet. Without SUMMARIZE_CHROMIUM, the name of a Chromium such
// as Debian's chromium, or without that program, the test is skipped.
func newBrowser(t *testing.T) *browser {
	name := os.Getenv("SUMMARIZE_CHROMIUM")
	if name == "" {
		t.Skip("set SUMMARIZE_CHROMIUM=chromium to open pages in a browser")
	}
	command, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("no browser: %v", err)
	}
	b := &browser{command: command, profile: t.TempDir()}
	b.proxy = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.wanted = append(b.wanted, r.Host)
	}))
	t.Cleanup(b.proxy.Close)
	return b
}

// run opens a page and returns what the browser wrote to standard output and error.
func (b *browser) run(t *testing.T, digestView string, flags ...string) (stdout, stderr string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, []byte(digestView), 0o644); err != nil {
		t.Fatal(err)
	}
	flags = append([]string{
		"--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--user-data-dir=" + b.profile, "--enable-logging=stderr",
		"--proxy-server=" + b.proxy.Listener.Addr().String(), "--virtual-time-budget=3000",
	}, flags...)
	c := exec.CommandContext(t.Context(), b.command, append(flags, "file://"+file)...)
	var errors strings.Builder
	c.Stderr = &errors
	out, err := c.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, errors.String())
	}
	return string(out), errors.String()
}

// asked returns the hosts of pages that were asked for, not those of the browser itself.
func (b *browser) asked() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	var hosts []string
	for _, host := range b.wanted {
		if strings.Contains(host, ".example") {
			hosts = append(hosts, host)
		}
	}
	b.wanted = nil
	return hosts
}

// attacks try to run a script, which would fetch from ran.example, and to fetch from
// evil.example without one.
const attacks = `"><script>new Image().src="http://ran.example/"</script><img src="http://evil.example/x.png" onerror='new Image().src="http://ran.example/"'>` +
	`<svg onload='new Image().src="http://ran.example/"'></svg><link rel=stylesheet href=http://evil.example/x.css><style>@import "http://evil.example/y.css"</style>` +
	`<iframe src=http://evil.example/></iframe>`

// In a real browser, a page of hostile titles runs no script, asks for nothing and
// has no complaint. The bare attacks show that the test would notice.
func TestBrowserRunsNothing(t *testing.T) {
	b := newBrowser(t)
	b.run(t, "<!doctype html><title>x</title><p a=\""+attacks, "--dump-dom")
	if hosts := b.asked(); !slices.Contains(hosts, "ran.example") || !slices.Contains(hosts, "evil.example") {
		t.Fatalf("the control page asked for %v only", hosts)
	}
	for name, d := range map[string]*digest.Digest{"attacks": poisoned(attacks), "hostile": poisoned(hostile), "many": many(100)} {
		dom, messages := b.run(t, render(t, "html", d, Options{}), "--dump-dom")
		if !strings.Contains(dom, "<title>News digest") {
			t.Errorf("%s: not our page: %s", name, dom)
		}
		if hosts := b.asked(); len(hosts) > 0 {
			t.Errorf("%s: the page asked for %v", name, hosts)
		}
		if strings.Contains(messages, "CONSOLE") {
			t.Errorf("%s: the console says %s", name, messages)
		}
	}
}

// measureLabels writes into the title of a page how many labels of its maps are shown, and which of
// them leave the map or lie on another one or on a circle.
const measureLabels = `<script>
const box = e => e.getBoundingClientRect(), faults = [];
let shown = 0;
for (const map of document.querySelectorAll("svg.map")) {
  const frame = box(map), taken = [...map.querySelectorAll("circle")].map(box);
  if (frame.right > innerWidth) faults.push("map");
  for (const label of map.querySelectorAll(".label")) {
    const b = box(label), meets = t => b.left < t.right && t.left < b.right && b.top + 2 < t.bottom && t.top + 2 < b.bottom;
    if (b.width == 0) continue;
    shown++;
    if (b.left < frame.left || b.right > frame.right || taken.some(meets)) faults.push(label.textContent);
    taken.push(b);
  }
}
document.title = "labels " + shown + " faults " + faults.join(", ") + ".";
</script>`

// On a desk and on a phone, what stands on the map stands within it and on nothing else.
func TestBrowserLabelsAreFree(t *testing.T) {
	b := newBrowser(t)
	d := many(60)
	for i := range d.Stories {
		d.Stories[i].Keywords = []string{[]string{"CEASARS WORLD INC", "Wirtschaftsministerium", "大阪府知事選挙", "WWW MMM", "tax"}[i%5] + fmt.Sprint(i)}
	}
	page := regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`).ReplaceAllString(render(t, "html", d, Options{}), "")
	page = strings.Replace(page, "</body>", measureLabels+"</body>", 1)
	for _, window := range []string{"390,800", "500,800", "700,800", "1200,800"} {
		dom, _ := b.run(t, page, "--window-size="+window, "--dump-dom")
		m := regexp.MustCompile(`<title>labels ([0-9]+) faults (.*)\.</title>`).FindStringSubmatch(dom)
		if m == nil || m[1] == "0" || m[2] != "" {
			t.Errorf("window of %s: labels and faults %q", window, m)
		}
	}
}

// With SUMMARIZE_SCREENSHOTS, a folder, pictures to look at are left there.
func TestBrowserScreenshots(t *testing.T) {
	b := newBrowser(t)
	folder := os.Getenv("SUMMARIZE_SCREENSHOTS")
	if folder == "" {
		t.Skip("set SUMMARIZE_SCREENSHOTS to a folder for pictures of a page")
	}
	d, _ := fixture()
	for name, d := range map[string]*digest.Digest{"fixture": d, "many": many(60)} {
		digestView, base := render(t, "html", d, Options{}), filepath.Join(folder, name)
		b.run(t, digestView, "--window-size=1000,1600", "--screenshot="+base+".light.png")
		b.run(t, digestView, "--window-size=1000,1600", "--screenshot="+base+".dark.png", "--blink-settings=preferredColorScheme=0")
		b.run(t, digestView, "--window-size=390,1600", "--screenshot="+base+".phone.png")
		b.run(t, digestView, "--no-pdf-header-footer", "--print-to-pdf="+base+".print.pdf")
	}
}
