package coverage

import (
	"slices"
	"testing"

	"summarize/internal/article"
)

// quoted returns the summary of articles of these days, sentence by sentence in reading order.
func quoted(t *testing.T, days []int, texts ...article.Article) (told []string) {
	t.Helper()
	p := selector(t, texts...)
	for i := range days {
		p.set.Articles[i].Day = days[i]
	}
	chosen, _ := p.Select()
	for _, i := range p.Order(chosen) {
		told = append(told, p.set.Quoted(i))
	}
	return told
}

// What became of the woman is told by the report of Thursday alone; all others tell that she is in hospital.
func TestTheLastDayIsTold(t *testing.T) {
	const shot = "A woman of Tessen was taken to hospital on Monday after a bullet hit her at the range in Borgen."
	const again = "On Monday a bullet hit a woman of Tessen at the range in Borgen and she was taken to hospital."
	const died = "The woman whom a bullet hit at the range in Borgen on Monday has died, the clinic said."
	reports := []article.Article{
		{ID: "a", Text: shot + " The sheriff says that the range in Borgen has been open for nine years."},
		{ID: "b", Text: again + " The sheriff says that the range in Borgen is closed now."},
		{ID: "c", Text: died + " Her brother plays the organ in church."},
	}
	if told := quoted(t, []int{10, 10, 13}, reports...); !slices.Contains(told, died) {
		t.Errorf("her death is missing: %q", told)
	}
	// What only repeats the first day tells nothing.
	reports[2].Text = shot
	if told := quoted(t, []int{10, 10, 13}, reports...); slices.Index(told, shot) > 0 {
		t.Errorf("told twice: %q", told)
	}
}

// Somebody's opinion of something else in a report of the last day is not what became of the story.
func TestTheLastDayTellsTheStory(t *testing.T) {
	const shot = "A woman of Tessen was taken to hospital on Monday after a bullet hit her at the range in Borgen."
	const aside = "Cooks everywhere agree that nothing is as good as soup in winter."
	told := quoted(t, []int{10, 10, 13},
		article.Article{ID: "a", Text: shot + " The sheriff says that the range in Borgen has been open for nine years."},
		article.Article{ID: "b", Text: shot + " The sheriff says that the range in Borgen is closed now."},
		article.Article{ID: "c", Text: aside + " So said the woman of Tessen whom a bullet hit at the range in Borgen on Monday."},
	)
	if slices.Contains(told, aside) {
		t.Errorf("%q is told in %q", aside, told)
	}
}

// A summary of one sentence had two: the opening that its title wants, and the last day.
func TestTheLastDayKeepsToTheBudget(t *testing.T) {
	p := selector(t,
		article.Article{ID: "a", Title: "Tessen hospital takes in woman", Text: "A woman of Tessen was taken to hospital on Monday after a bullet hit her at the range in Borgen."},
		article.Article{ID: "b", Text: "The woman whom a bullet hit at the range in Borgen on Monday has died, the clinic said."},
	)
	p.set.Articles[0].Day, p.set.Articles[1].Day = 10, 13
	p.set.Under(p.set.Articles[0].Document.Title, 0)
	p.set.ForOne()
	if chosen, _ := p.Select(); len(chosen) != 1 {
		t.Errorf("%d sentences", len(chosen))
	}
}
