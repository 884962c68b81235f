package render

import (
	"os"
	"testing"
)

func TestShotTmp(t *testing.T) {
	d, _ := fixture()
	os.WriteFile("/tmp/shots/fixture.html", []byte(render(t, "html", d, Options{Name: "daily"})), 0o644)
	os.WriteFile("/tmp/shots/many.html", []byte(render(t, "html", many(40), Options{})), 0o644)
	os.WriteFile("/tmp/shots/many120.html", []byte(render(t, "html", many(250), Options{})), 0o644)
}
