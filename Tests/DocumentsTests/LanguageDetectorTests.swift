import Documents
import Testing

@Suite struct LanguageDetectorTests {
  /// A short paragraph in each language, written for these tests.
  @Test(
    "A paragraph tells its language",
    arguments: [
      (
        "en",
        """
        The river that runs through our town was once so clean that people could drink from it.
        When the factory came, all of this changed, and it took many years before the fish were back.
        """
      ),
      (
        "de",
        """
        Der Fluss, der durch unsere Stadt fließt, war einmal so sauber, dass man aus ihm trinken konnte.
        Als die Fabrik kam, wurde das anders, und es dauerte viele Jahre, bis die Fische wieder da waren.
        """
      ),
      (
        "fr",
        """
        La rivière qui traverse notre ville était autrefois si propre que les gens pouvaient y boire.
        Quand l’usine est arrivée, tout a changé, et il a fallu des années pour que les poissons reviennent.
        """
      ),
      (
        "es",
        """
        El río que cruza nuestra ciudad era antes tan limpio que la gente podía beber de él.
        Cuando llegó la fábrica todo cambió, y pasaron muchos años hasta que los peces volvieron.
        """
      ),
      (
        "it",
        """
        Il fiume che attraversa la nostra città era una volta così pulito che la gente poteva berne.
        Quando arrivò la fabbrica tutto cambiò, e ci vollero molti anni perché i pesci tornassero.
        """
      ),
      (
        "pt",
        """
        O rio que atravessa a nossa cidade era antes tão limpo que as pessoas podiam beber dele.
        Quando a fábrica chegou tudo mudou, e passaram muitos anos até que os peixes voltassem.
        """
      ),
      (
        "nl",
        """
        De rivier die door onze stad stroomt was vroeger zo schoon dat de mensen eruit konden drinken.
        Toen de fabriek kwam veranderde dat, en het duurde jaren voor de vissen er weer waren.
        """
      ),
      (
        "sv",
        """
        Floden som rinner genom vår stad var en gång så ren att man kunde dricka ur den.
        När fabriken kom blev allt annorlunda, och det tog många år innan fiskarna var tillbaka.
        """
      ),
      (
        "da",
        """
        Floden, der løber gennem vores by, var engang så ren, at man kunne drikke af den.
        Da fabrikken kom, blev det hele anderledes, og der gik mange år, før fiskene kom igen.
        """
      ),
      (
        "nb",
        """
        Elva som renner gjennom byen vår, var en gang så ren at man kunne drikke av den.
        Da fabrikken kom, ble alt dette annerledes, og det gikk mange år før fisken var tilbake.
        Nå er den ren igjen, og noen sier at den aldri har vært bedre enn etter alt dette.
        """
      ),
      (
        "fi",
        """
        Joki, joka virtaa kaupunkimme läpi, oli ennen niin puhdas, että siitä saattoi juoda.
        Kun tehdas tuli, kaikki muuttui, ja kesti monta vuotta ennen kuin kalat olivat taas siellä.
        """
      ),
      (
        "hu",
        """
        A folyó, amely a városunkon átfolyik, egykor olyan tiszta volt, hogy inni lehetett belőle.
        Amikor a gyár megjött, minden más lett, és sok év telt el, míg a halak is visszatértek.
        """
      ),
      (
        "pl",
        """
        Rzeka, która płynie przez nasze miasto, była kiedyś tak czysta, że można było z niej pić.
        Kiedy przyszła fabryka, wszystko się zmieniło i dopiero po latach ryby do niej wróciły.
        """
      ),
      (
        "cs",
        """
        Řeka, která teče naším městem, byla kdysi tak čistá, že se z ní dalo pít.
        Když přišla továrna, všechno se změnilo, a trvalo mnoho let, než se do ní ryby vrátily.
        """
      ),
      (
        "ro",
        """
        Râul care trece prin orașul nostru era odată atât de curat, încât oamenii puteau să bea din el.
        Când a venit fabrica, totul s-a schimbat și au trecut mulți ani până ce peștii au fost din nou aici.
        """
      ),
      (
        "tr",
        """
        Şehrimizden geçen nehir bir zamanlar o kadar temizdi ki insanlar ondan su içerdi.
        Fabrika gelince her şey değişti ve balıkların geri dönmesi için çok uzun yıllar geçti, ama döndüler.
        """
      ),
      (
        "id",
        """
        Sungai yang mengalir di kota kami dahulu sangat bersih dan airnya dapat diminum oleh semua orang.
        Ketika pabrik itu datang, semua ini berubah, dan ikan baru kembali sesudah tahun yang panjang.
        """
      ),
      (
        "vi",
        """
        Con sông chảy qua thành phố của chúng tôi ngày trước rất sạch và người ta có thể uống được.
        Khi nhà máy đến thì mọi thứ đã thay đổi, và phải nhiều năm sau cá mới trở lại.
        """
      ),
      (
        "is",
        """
        Áin sem rennur um bæinn okkar var einu sinni svo hrein að fólk gat drukkið úr henni.
        Þegar verksmiðjan kom breyttist þetta allt og það liðu mörg ár þar til fiskarnir voru þar aftur.
        """
      ),
      (
        "ru",
        """
        Река, которая течёт через наш город, была когда-то так чиста, что из неё можно было пить.
        Когда пришёл завод, всё это изменилось, и прошло много лет, пока рыба не вернулась.
        """
      ),
      (
        "uk",
        """
        Річка, що тече через наше місто, була колись така чиста, що з неї можна було пити.
        Коли прийшов завод, усе це змінилося, і минуло багато років, поки риба не повернулася.
        """
      ),
      (
        "bg",
        """
        Реката, която тече през нашия град, беше някога толкова чиста, че от нея можеше да се пие.
        Когато дойде фабриката, всичко се промени и минаха много години, докато рибите са пак тук.
        """
      ),
      (
        "sr",
        """
        Река која тече кроз наш град некада је била тако чиста да су људи могли да пију из ње.
        Када је дошла фабрика, све се то променило, и прошло је много година док се рибе нису вратиле.
        """
      ),
      (
        "el",
        """
        Το ποτάμι που περνά από την πόλη μας ήταν κάποτε τόσο καθαρό που έπιναν από αυτό.
        Όταν ήρθε το εργοστάσιο όλα άλλαξαν, και πέρασαν πολλά χρόνια για να γυρίσουν τα ψάρια.
        """
      ),
      (
        "ar",
        """
        كان النهر الذي يمر في مدينتنا نظيفا حتى إن الناس كانوا يشربون من مائه.
        ثم جاء المصنع وتغير كل هذا، وقد مرت سنوات قبل أن تعود الأسماك إلى الماء.
        """
      ),
      (
        "fa",
        """
        رودی که از شهر ما می گذرد یک روز چنان پاک بود که مردم از آن آب می خوردند.
        وقتی کارخانه آمد همه این دگرگون شد و سال ها گذشت تا ماهی ها به آن باز آمدند.
        """
      ),
      (
        "hi",
        """
        हमारे शहर की नदी का पानी कभी इतना साफ था कि लोग उसे पीते थे।
        जब कारखाना आया तो यह सब बदल गया और मछलियों को लौटने में बहुत साल लगे।
        """
      ),
      (
        "he",
        """
        הנהר שעובר בעיר שלנו היה פעם כל כך נקי שאפשר היה לשתות ממנו.
        כשבא המפעל הכול השתנה, ועברו שנים רבות עד שהדגים חזרו.
        """
      ),
      (
        "th",
        "แม่น้ำที่ไหลผ่านเมืองของเราเคยสะอาดมากจนคนดื่มได้ เมื่อโรงงานมา ทุกอย่างก็เปลี่ยนไป"
      ),
      (
        "ko",
        "우리 도시를 지나는 강은 예전에는 물을 마실 수 있을 만큼 깨끗했다. 공장이 들어서자 모든 것이 달라졌다."
      ),
      (
        "ja",
        "町を流れる川は、昔は水が飲めるほどきれいだった。工場が来てすべてが変わり、魚が戻るまで長い年月がかかった。"
      ),
      (
        "zh",
        "流过我们城里的河，从前水清得可以喝。工厂来了以后，一切都变了，过了许多年鱼才回来。"
      ),
      (
        "zh-Hant",
        "流過我們城裡的河，從前水清得可以喝。工廠來了以後，一切都變了，過了許多年魚才回來。"
      ),
    ]
  )
  func paragraphs(language: String, text: String) {
    #expect(LanguageDetector.language(of: text[...])?.text == language)
  }

  @Test(
    "Characters of one way of writing decide between simplified and traditional Chinese",
    arguments: [
      ("国家说这个问题。", "zh"), ("國家說這個問題。", "zh-Hant"), ("大冶工人", "zh"),
      ("他们說", "zh"), ("書里有“国际”二字，學問之事，關於時間。", "zh-Hant"),
    ]
  )
  func scripts(text: String, language: String) {
    #expect(LanguageDetector.language(of: text[...])?.text == language)
  }

  @Test(
    "Chinese with Latin words and Japanese titles stays Chinese, Japanese with much Han Japanese",
    arguments: [
      ("我用iPhone拍了照，发到GitHub上，大家都说好看。", "zh"),
      ("他在东京读了《ノルウェイの森》这本书，回国以后写了一篇很长的文章，讲述自己在那里的生活和见闻，发表在当地的报纸上，读者很多，来信也不少，他一一作了答复。", "zh"),
      ("東京都知事選挙の投票は本日午前七時から始まった。", "ja"),
    ]
  )
  func mixedScripts(text: String, language: String) {
    #expect(LanguageDetector.language(of: text[...])?.text == language)
  }

  @Test(
    "Text that is too short or says nothing leaves the language open",
    arguments: [
      "", " \n", "1959-12-14", "…… —— !?", "Hello", "Daye", "The end", "la la la",
      "Li Hua, Wang Wu, Zhao Liu, Qian Qi, Sun Ba, Zhou Jiu, Wu Shi",
      "0x3F 12,5 % 1984 (42)", "ISO 8859 UTF 16 GB 18030 TMX XML",
    ]
  )
  func tooShort(text: String) {
    #expect(LanguageDetector.language(of: text[...]) == nil)
  }

  @Test(
    "Text in two languages leaves the language open",
    arguments: [
      """
      The river is clean and the fish are in it, and that was not always so.
      La rivière est propre et les poissons sont dans l’eau, ce qui ne fut pas le cas.
      """,
      """
      Der Fluss ist sauber und die Fische sind wieder in ihm, das war nicht immer so.
      Het water is schoon en de vissen zijn er weer in, dat was niet altijd zo.
      """,
    ]
  )
  func mixed(text: String) {
    #expect(LanguageDetector.language(of: text[...]) == nil)
  }

  /// Languages that share most common words with a neighbour, and some that have no list.
  @Test(
    "A language is not taken for its neighbour: it is told or left open",
    arguments: [
      (
        "sk",
        """
        Rieka, ktorá tečie naším mestom, bola kedysi taká čistá, že sa z nej dalo piť.
        Keď prišla továreň, všetko sa zmenilo, a trvalo mnoho rokov, kým sa do nej ryby vrátili.
        """
      ),
      (
        "hr",
        """
        Rijeka koja teče kroz naš grad nekada je bila tako čista da su ljudi mogli piti iz nje.
        Kada je došla tvornica, sve se to promijenilo, i prošlo je mnogo godina dok se ribe nisu vratile.
        """
      ),
      (
        "ca",
        """
        El riu que travessa la nostra ciutat era abans tan net que la gent en podia beure.
        Quan va arribar la fàbrica tot va canviar, i van passar molts anys fins que els peixos van tornar.
        """
      ),
      (
        "gl",
        """
        O río que cruza a nosa cidade era antes tan limpo que a xente podía beber del.
        Cando chegou a fábrica todo cambiou, e pasaron moitos anos ata que os peixes volveron.
        """
      ),
      (
        "af",
        """
        Die rivier wat deur ons dorp vloei, was eens so skoon dat mense daaruit kon drink.
        Toe die fabriek kom, het alles verander, en dit het baie jare geduur voor die visse weer daar was.
        """
      ),
      (
        "mk",
        """
        Реката што тече низ нашиот град некогаш била толку чиста што луѓето можеле да пијат од неа.
        Кога дојде фабриката, сѐ се промени, и поминаа многу години додека рибите не се вратија.
        """
      ),
      (
        "ur",
        """
        ہمارے شہر سے گزرنے والی ندی کا پانی کبھی اتنا صاف تھا کہ لوگ اسے پیتے تھے۔
        جب کارخانہ آیا تو یہ سب بدل گیا اور مچھلیوں کو واپس آنے میں بہت سال لگے۔
        """
      ),
      (
        "sl",
        """
        Reka, ki teče skozi naše mesto, je bila nekoč tako čista, da so ljudje lahko pili iz nje.
        Ko je prišla tovarna, se je vse to spremenilo, in minilo je mnogo let, preden so se ribe vrnile.
        """
      ),
      (
        "et",
        """
        Jõgi, mis voolab läbi meie linna, oli kunagi nii puhas, et sealt võis juua.
        Kui tehas tuli, muutus kõik, ja läks palju aastaid, enne kui kalad tagasi olid.
        """
      ),
      (
        "la",
        """
        Flumen quod per urbem nostram fluit olim tam purum erat ut homines ex eo bibere possent.
        Cum officina venisset, omnia mutata sunt, et multi anni transierunt donec pisces redirent.
        """
      ),
    ]
  )
  func neighbours(language: String, text: String) {
    let found = LanguageDetector.language(of: text[...])?.text
    #expect(found == nil || found == language)
  }
}
