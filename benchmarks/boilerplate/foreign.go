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
	{"da", "Artiklen|Siden|Beskeden|Adgangskoden|Browseren|Annoncen|Oplysningerne|Abonnementet|Kommentarerne|Tjenesten|Brugerne|Navnet|Formularen|Linket|Redaktionen|Indholdet|Kontoen|Forskerne|Hans svar|Adressen|Nyhedsbrevet|Læserne",
		"|hos styrelsen|i loven|hos banken|i klubben|i Aarhus|i byen", "blev slettet|blev fundet|blev solgt|faldt|steg|nægtede|forsvandt|førte til strid|forlod regeringen|måtte betale|havde advaret|kom for sent|gik af|blev afleveret",
		"|mandag|i marts|for retten|efter valget|i Odense|i tre år|på grund af strejken|i nattens løb"},
	{"no", "Artikkelen|Siden|Meldingen|Passordet|Nettleseren|Annonsen|Opplysningene|Abonnementet|Kommentarene|Tjenesten|Brukerne|Navnet|Skjemaet|Lenken|Redaksjonen|Innholdet|Kontoen|Forskerne|Svaret hans|Adressen|Nyhetsbrevet|Leserne",
		"|hos etaten|i loven|hos banken|i klubben|i Bergen|i byen", "ble slettet|ble funnet|ble solgt|falt|steg|nektet|forsvant|førte til strid|forlot regjeringen|måtte betale|hadde advart|kom for sent|gikk av|ble levert",
		"|mandag|i mars|i retten|etter valget|i Bodø|i tre år|på grunn av streiken|i natt"},
	{"pl", "Artykuł|Strona|Wiadomość|Hasło|Przeglądarka|Reklama|Aplikacja|Prenumerata|Komentarz|Serwis|Użytkownik|Formularz|Redakcja|Treść|Konto|Badacz|Jego odpowiedź|Zgoda|Newsletter|Czytelnik",
		"|ministerstwa|ustawy|banku|klubu|z Gdyni|miasta|burmistrza", "nie pomógł|został odnaleziony|trafiła do sądu|wzrosła|spadła|zniknęło|wywołała spór|opuścił rząd|musiał zapłacić|ostrzegał wcześniej|przyszła za późno|podał się do dymisji",
		"|w poniedziałek|w marcu|przed sądem|po wyborach|w Łodzi|od trzech lat|z powodu strajku|w nocy"},
	{"cs", "Článek|Stránka|Zpráva|Heslo|Prohlížeč|Reklama|Údaje|Předplatné|Komentář|Služba|Uživatel|Jméno|Formulář|Odkaz|Redakce|Obsah|Účet|Vědec|Jeho odpověď|Souhlas|Newsletter|Čtenář",
		"|ministerstva|zákona|banky|klubu|z Plzně|města|starosty", "zmizel|byla nalezena|skončila u soudu|stoupla|klesla|nepomohlo|vyvolal spor|opustil vládu|musel zaplatit|varoval předem|přišla pozdě|odstoupil",
		"|v pondělí|v březnu|před soudem|po volbách|v Brně|už tři roky|kvůli stávce|v noci"},
	{"ru", "Статья|Страница|Сообщение|Пароль|Браузер|Реклама|Данные|Подписка|Комментарий|Сервис|Пользователь|Имя|Форма|Ссылка|Редакция|Аккаунт|Учёный|Его ответ|Согласие|Рассылка|Читатель|Сайт",
		"|министерства|закона|банка|клуба|из Омска|города|мэра", "исчезла|нашли|попала в суд|выросла|упала|не помог|вызвал споры|покинул правительство|должен был заплатить|предупреждал заранее|пришло поздно|ушёл в отставку|заблокировали",
		"|в понедельник|в марте|в суде|после выборов|в Перми|три года назад|из-за забастовки|ночью"},
	{"uk", "Стаття|Сторінка|Повідомлення|Пароль|Браузер|Реклама|Дані|Підписка|Коментар|Сервіс|Користувач|Посилання|Редакція|Акаунт|Його відповідь|Згода|Розсилка|Читач|Сайт",
		"|міністерства|закону|банку|клубу|зі Львова|міста|мера", "зникла|знайшли|потрапила до суду|зросла|впала|не допоміг|спричинив суперечку|залишив уряд|мав заплатити|попереджав раніше|прийшло пізно|пішов у відставку",
		"|у понеділок|у березні|в суді|після виборів|в Одесі|три роки тому|через страйк|вночі"},
	{"tr", "Makale|Sayfa|Mesaj|Parola|Tarayıcı|Reklam|Veriler|Abonelik|Yorum|Hizmet|Kullanıcı|Form|Bağlantı|Yayın kurulu|İçerik|Hesap|Araştırmacı|Yanıtı|Onay|Bülten|Okur|Site|Uygulama",
		"|bakanlıkta|yasada|bankada|kulüpte|Bursa'da|kentte", "silindi|bulundu|satıldı|düştü|arttı|kayboldu|tartışma yarattı|hükümetten ayrıldı|para ödedi|önceden uyardı|geç geldi|istifa etti|mahkemeye taşındı",
		"|pazartesi|martta|duruşmada|seçimden sonra|üç yıl önce|grev yüzünden|gece"},
	{"hu", "A cikk|Az oldal|Az üzenet|A jelszó|A böngésző|A hirdetés|Az adatok|Az előfizetés|A hozzászólás|A szolgáltatás|A felhasználó|A név|Az űrlap|A hivatkozás|A szerkesztőség|A tartalom|A fiók|A kutató|A válasza|A hírlevél|Az olvasó",
		"|a minisztériumban|a törvényben|a bankban|a klubban|Győrben|a városban", "eltűnt|előkerült|bíróságra került|nőtt|esett|nem segített|vitát váltott ki|kilépett a kormányból|fizetett|előre figyelmeztetett|későn érkezett|lemondott",
		"|hétfőn|márciusban|a bíróságon|a választás után|három éve|a sztrájk miatt|éjjel"},
	{"fi", "Artikkeli|Sivu|Viesti|Salasana|Selain|Mainos|Tilaus|Kommentti|Palvelu|Käyttäjä|Nimi|Lomake|Linkki|Toimitus|Sisältö|Tili|Tutkija|Hänen vastauksensa|Suostumus|Uutiskirje|Lukija|Sovellus",
		"|ministeriössä|laissa|pankissa|seurassa|Oulussa|kaupungissa", "poistettiin|löytyi|myytiin|laski|nousi|katosi|herätti riidan|lähti hallituksesta|joutui maksamaan|varoitti etukäteen|tuli myöhässä|erosi|päätyi oikeuteen",
		"|maanantaina|maaliskuussa|oikeudessa|vaalien jälkeen|kolme vuotta sitten|lakon takia|yöllä"},
	{"ro", "Articolul|Pagina|Mesajul|Parola|Browserul|Reclama|Datele|Abonamentul|Comentariul|Serviciul|Utilizatorul|Numele|Formularul|Linkul|Redacția|Conținutul|Contul|Cercetătorul|Răspunsul său|Acordul|Cititorul",
		"|ministerului|legii|băncii|clubului|din Iași|orașului|primarului", "a fost șters|a fost găsit|a ajuns la tribunal|a scăzut|a crescut|a refuzat|a dispărut|a stârnit o dispută|a părăsit guvernul|a plătit|a avertizat|a venit târziu|a demisionat",
		"|luni|în martie|la tribunal|după vot|la Cluj|acum trei ani|din cauza grevei|noaptea"},
	{"el", "Το άρθρο|Η σελίδα|Το μήνυμα|Ο κωδικός|Η διαφήμιση|Η συνδρομή|Το σχόλιο|Η υπηρεσία|Ο χρήστης|Το όνομα|Η σύνταξη|Το περιεχόμενο|Ο λογαριασμός|Ο ερευνητής|Η απάντησή του|Η συγκατάθεση|Ο αναγνώστης|Η εφαρμογή",
		"|του υπουργείου|του νόμου|της τράπεζας|του συλλόγου|από την Πάτρα|της πόλης", "διαγράφηκε|βρέθηκε|έφτασε στο δικαστήριο|έπεσε|αυξήθηκε|αρνήθηκε|χάθηκε|προκάλεσε διαμάχη|έφυγε από την κυβέρνηση|πλήρωσε|είχε προειδοποιήσει|ήρθε αργά|παραιτήθηκε",
		"|τη Δευτέρα|τον Μάρτιο|στο δικαστήριο|μετά την ψηφοφορία|πριν από τρία χρόνια|λόγω της απεργίας|τη νύχτα"},
	{"id", "Artikel|Halaman|Pesan|Kata sandi|Peramban|Iklan|Data|Langganan|Komentar|Layanan|Pengguna|Nama|Formulir|Tautan|Redaksi|Konten|Akun|Peneliti|Jawabannya|Persetujuan|Pembaca|Aplikasi",
		"|kementerian itu|bank itu|klub itu|dari Medan|kota itu|wali kota", "dihapus|ditemukan|dijual|turun|naik|menolak|hilang|memicu perdebatan|keluar dari pemerintah|harus membayar|sudah memperingatkan|terlambat datang|mengundurkan diri",
		"|pada hari Senin|pada bulan Maret|di pengadilan|setelah pemungutan suara|di Bandung|sejak tiga tahun lalu|karena pemogokan|pada malam hari"},
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
