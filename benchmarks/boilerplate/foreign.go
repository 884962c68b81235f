package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"summarize/internal/language"
)

// foreign is what sentences of news around words of furniture are made of in other languages: what programs on
// pages say names the same things, and by itself would make furniture of all that does.
var foreign = []struct{ tag, subjects, of, deeds, tails string }{
	{"de", "Der Artikel|Die Nachricht|Der Beitrag|Die Seite|Die Mail|Das Passwort|Der Browser|Die Werbung|Die Einstellungen|Die Daten|Das Abo|Die Anzeige|Der Dienst|Die Nutzer|Der Name|Die Adresse|Die Zustimmung|Das Formular|Der Link|Die Redaktion|Forscher|Ermittler|Ihre Antwort|Seine Frau",
		"|der Behörde|des Gesetzes|der Bank|des Vereins|aus Bremen|der Stadt|des Ministers", "wurde gelöscht|wurde gefunden|wurden verkauft|fiel|stieg|lehnte ab|entdeckte einen Fehler|verschwand|führte zu Streit|nannte die Regierung|musste zahlen|hatten gewarnt|kam zu spät|trat zurück|ging an die Polizei",
		"|am Montag|im März|vor Gericht|nach der Wahl|in Dresden|seit drei Jahren|wegen des Streiks|in der Nacht"},
	{"fr", "L'article|La page|Le message|Le mot de passe|Le navigateur|La publicité|Les données|L'abonnement|Les commentaires|Le service|Les utilisateurs|Le nom|Le formulaire|Le lien|La rédaction|Le contenu|Le compte|Les chercheurs|Votre silence|Son adresse",
		"|du ministère|de la loi|de la banque|du club|de Lille|de la ville|du maire", "a été supprimé|a été retrouvé|ont été vendus|a baissé|a augmenté|a refusé|a disparu|a provoqué un débat|a quitté le gouvernement|devra payer|avait prévenu|est arrivé trop tard|a démissionné|a été remis à la police|reste interdit",
		"|lundi|en mars|devant le tribunal|après le vote|à Toulouse|depuis trois ans|à cause de la grève|dans la nuit"},
	{"es", "El artículo|La página|El mensaje|La contraseña|El navegador|La publicidad|Los datos|La suscripción|Los comentarios|El servicio|Los usuarios|El nombre|El formulario|El enlace|La redacción|El contenido|La cuenta|Los investigadores|Su respuesta|El sitio|El boletín",
		"|del ministerio|de la ley|del banco|del club|de Cádiz|de la ciudad|del alcalde", "fue borrado|fue hallado|fueron vendidos|bajó|subió|se negó|desapareció|provocó un debate|dejó el gobierno|tendrá que pagar|había avisado|llegó tarde|dimitió|fue entregado a la policía|costó millones",
		"|el lunes|en marzo|ante el juez|tras la votación|en Lima|desde hace tres años|por la huelga|de noche"},
	{"it", "L'articolo|La pagina|Il messaggio|La password|Il browser|La pubblicità|I dati|L'abbonamento|I commenti|Il servizio|Gli utenti|Il nome|Il modulo|Il collegamento|La redazione|Il contenuto|L'account|I ricercatori|La sua risposta|Il sito",
		"|del ministero|della legge|della banca|del club|di Bari|della città|del sindaco", "è stato cancellato|è stato trovato|sono stati venduti|è calato|è salito|ha rifiutato|è scomparso|ha provocato un dibattito|ha lasciato il governo|dovrà pagare|aveva avvertito|arrivò tardi|si è dimesso|fu consegnato alla polizia|costò milioni",
		"|lunedì|a marzo|davanti al giudice|dopo il voto|a Torino|da tre anni|per lo sciopero|nella notte"},
	{"nl", "Het artikel|De pagina|Het bericht|Het wachtwoord|De browser|De advertentie|De gegevens|Het abonnement|De reacties|De dienst|De gebruikers|De naam|Het formulier|De link|De redactie|De inhoud|Het account|De onderzoekers|Zijn antwoord|De nieuwsbrief",
		"|van het ministerie|van de wet|van de bank|van de club|uit Gent|van de stad|van de burgemeester", "werd gewist|werd gevonden|werden verkocht|daalde|steeg|weigerde|verdween|leidde tot ruzie|verliet de regering|moest betalen|had gewaarschuwd|kwam te laat|trad af|ging naar de politie|noemde de plannen gevaarlijk",
		"|op maandag|in maart|voor de rechter|na de stemming|in Breda|al drie jaar|door de staking|in de nacht"},
	{"pt", "O artigo|A página|A mensagem|A senha|O navegador|A publicidade|Os dados|A assinatura|Os comentários|O serviço|Os usuários|O nome|O formulário|O link|A redação|O conteúdo|A conta|Os pesquisadores|A sua resposta|O acesso",
		"|do ministério|da lei|do banco|do clube|de Recife|da cidade|do prefeito", "foi apagado|foi achado|foram vendidos|caiu|subiu|recusou|desapareceu|provocou um debate|deixou o governo|terá de pagar|tinha avisado|chegou tarde|renunciou|foi entregue à polícia|custou milhões",
		"|na segunda-feira|em março|diante do juiz|após a votação|no Porto|há três anos|por causa da greve|à noite"},
	{"sv", "Artikeln|Sidan|Meddelandet|Lösenordet|Webbläsaren|Annonsen|Uppgifterna|Prenumerationen|Kommentarerna|Tjänsten|Användarna|Namnet|Formuläret|Länken|Redaktionen|Innehållet|Kontot|Forskarna|Hans svar|Adressen",
		"|hos myndigheten|i lagen|hos banken|i klubben|i Kalmar|i staden", "raderades|hittades|såldes|föll|steg|vägrade|försvann|ledde till bråk|lämnade regeringen|måste betala|hade varnat|kom för sent|avgick|lämnades till polisen|kostade miljoner",
		"|på måndagen|i mars|inför rätten|efter valet|i Umeå|sedan tre år|på grund av strejken|under natten"},
}

// generateForeign makes so many sentences of news in each of these languages.
func generateForeign(n int) (all []labelled) {
	rng := rand.New(rand.NewPCG(5, 5))
	for _, f := range foreign {
		pick := func(list string) string {
			of := strings.Split(list, "|")
			return of[rng.IntN(len(of))]
		}
		for i := range n {
			text := strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s", pick(f.subjects), pick(f.of), pick(f.deeds), pick(f.tails))), " ") + "."
			all = append(all, newLine(text, language.Of(f.tag), i%2 == 0, 0, generatedWeight, fmt.Sprint("made ", f.tag, i%20)))
		}
	}
	return all
}
