package dates

import "strings"

// months are the names and abbreviations of the months in English, German,
// French, Spanish, Italian, Portuguese and Dutch, in lower case.
var months = func() map[string]int {
	names := [...]string{
		"january jan januar jänner januari janvier janv enero ene gennaio gen janeiro",
		"february feb februar februari février févr fév febrero febbraio fevereiro fev",
		"march mar märz mrz mär maart mrt mars marzo março",
		"april apr avril avr abril abr aprile",
		"may mai mei mayo maggio mag maio",
		"june jun juni juin junio giugno giu junho",
		"july jul juli juillet juil julio luglio lug julho",
		"august aug augustus août agosto ago",
		"september sep sept septembre septiembre settembre set setembro",
		"october oct oktober okt octobre octubre ottobre ott outubro out",
		"november nov novembre noviembre novembro",
		"december dec dezember dez décembre déc diciembre dic dicembre dezembro",
	}
	table := make(map[string]int)
	for i, line := range names {
		for _, name := range strings.Fields(line) {
			table[name] = i + 1
		}
	}
	return table
}()

// dateWords say nothing that a date needs: the days of the week in the same
// languages, and the words between the parts.
var dateWords = func() map[string]bool {
	table := make(map[string]bool)
	for _, word := range strings.Fields(`
		monday tuesday wednesday thursday friday saturday sunday
		mon tue tues wed weds thu thur thurs fri sat sun
		montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
		lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
		lunes martes miércoles jueves viernes sábado domingo
		lunedì martedì mercoledì giovedì venerdì sabato domenica
		maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
		t at on of the de del den le à um uhr om il em published updated posted`) {
		table[word] = true
	}
	return table
}()

// zones are minutes east of UTC. A name that means several zones has the one
// of English-language news; North American names without S or D are winter time.
var zones = map[string]int{
	"z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0,
	"bst": 60, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180,
	"ist": 330, "hkt": 480, "sgt": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
	"est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360,
	"mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420, "pt": -480,
	"akst": -540, "akdt": -480, "hst": -600,
}
