package boilerplate

import (
	"testing"

	"summarize/internal/language"
)

func TestNotices(t *testing.T) {
	for _, test := range []struct {
		text   string
		notice bool
	}{
		{"We're sorry, the page you requested could not be found. It may have been moved or deleted.\n\nPlease check the address and try again, or go back to our home page.", true},
		{"Forgot your password? Reset it.\n\nBy signing in you agree to our Terms of Service and Privacy Policy.", true},
		{"Enable JavaScript and cookies to continue\n\nwww.herald.example needs to review the security of your connection before proceeding.", true},
		{"Sign in to continue", true},
		{"The harbour bridge of Wick closes on Monday, the council said.", false},
		{"The page that the minister had asked the court to remove was found in an archive on Friday.\n\nShe had signed in with the password of a clerk.", false},
		{"Cookies are cheap again. The price of flour fell by a third in May.", false},
	} {
		if got := IsNotice(test.text, language.Of("en")); got != test.notice {
			t.Errorf("%q: a notice %v, want %v", test.text, got, test.notice)
		}
	}
}
