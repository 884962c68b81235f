package draw

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestCurveIsWellFormed(t *testing.T) {
	var b strings.Builder
	err := Curve(&b, `F1 <of> "all" & more`, []Point{{0.1, 0.5}, {0.2, 0.9}, {0.4, 0.2}}, Point{0.15, 0.8})
	if err != nil {
		t.Fatal(err)
	}
	circles := 0
	for d := xml.NewDecoder(strings.NewReader(b.String())); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, &b)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
			circles++
		}
	}
	if circles != 1 {
		t.Errorf("%d marks, want 1", circles)
	}
	if strings.Contains(b.String(), "NaN") {
		t.Error("a coordinate is no number")
	}
}
