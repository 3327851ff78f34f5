/// The commonest words of languages, by which a text's language is told.
///
/// A line is a language tag and its words, all lower case. The words were written down from
/// knowledge of the languages: articles, pronouns, prepositions, conjunctions and auxiliaries,
/// which make up a third or more of any running text. Words that two languages share stay in
/// both lists; the margin between the languages decides.
enum CommonWords {
  static let byLanguage: [(language: String, words: Set<String>)] =
    table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.first.map { ($0, Set(words.dropFirst())) }
    }

  private static let table = """
    en the of and to a in is that it was for on with as his he be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through
    de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr ihre seine diese wenn kann
    fr de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce sont avec elle son cette aux ont mais comme ou si leur y dont je nous vous ils été fait être sa ses tout même où lui c'est d'un d'une qu'il l'on n'est sans deux après entre
    es de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien
    it di e il la che in a per un è del non una i le si con da sono della come anche più ma dei ha al nel alla lo gli o dal delle questo se ci suo era essere tra mi io due loro degli sua tutti nella stato quando dopo questa sul perché poi cui fra solo dalla
    pt de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa foi está são ser tem
    nl de van het een en in is dat op te zijn met voor niet aan er die was als ook om door maar bij heeft uit dan nog naar hij had over ze wordt werd deze tot worden of kan meer al zich ik je wat hun geen we zou haar zo hebben onder dit tegen na veel
    sv och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år under också efter eller nu sin där vid mot skulle hade denna ut bara hon mycket detta få alla varit
    da og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være noget
    nb og i det på som er en til å han av for at var de med ikke den har jeg om et men så seg hun hadde fra du kan vi skal ble da ut eller nå når opp etter noe bare også min være mot over hvor denne hva alle dette blir
    fi ja on ei että oli se hän mutta ovat kun niin joka myös jos sen kuin tai ole mitä olen ollut nyt vain sitä hänen minä minun tämä jo joka siitä vielä sitten kaikki en me olisi ne häntä siinä heidän kanssa tämän jälkeen koska
    hu a az és hogy nem is egy de ez meg volt mint azt csak el van már még ha vagy ki mert aki be kell után minden szerint ezt fel nagy több azonban így sem között lesz úgy le két első most valamint pedig amely amit olyan lehet ami én ő mely itt illetve
    pl i w na z nie się do to że jest o a jak za po ale od przez co tak są dla by już był jego ze może tylko oraz jej czy które także być przed było bardzo ich kiedy pod gdy bez przy jednak jako który
    cs a v na se je že z do s o to i k ve za by jako pro jsou od po jeho nebo jak byl ale které který už jen si ze tak co podle až bylo při také jeho není však může ještě když než má
    ro de și în a la cu pe că din nu un o este mai care pentru sau ce al au fost se cel prin după sunt fi ca lui dar dacă sa era ei ale fără cum foarte până această acest între numai
    tr ve bir bu da de için ile çok daha gibi olarak olan ne kadar ama en sonra o var her ki ben ya değil mi olduğu diye iki kendi onun ise veya bunu şey yok
    id yang dan di ini dengan untuk itu dari dalam tidak akan pada juga ke adalah karena ada mereka oleh telah saya sebagai bisa atau kita kami dapat sudah lebih anda ia seperti tersebut bahwa saat
    vi và của là có trong được không cho một những với các người đã này khi ra để về như từ đến tôi anh nhưng cũng sẽ vào lại phải nhiều làm thì mà
    is og að í á er sem til við um það var með ekki hann en af fyrir hún þá því eru ég frá verið eftir upp eða þetta hafa hefur þess voru svo þú ef sér þeir út yfir mun
    ru и в не на что он с как это по но она к у его за из все а так от же для о было мы вы ее бы только я они был или были еще уже когда если их до нет ему при чтобы быть даже
    uk і в не на що з до він та як це у за але від про по для його вона ми так а його було був її які якого також може є ще або бути вже коли їх чи при якщо після
    bg и на да се в за не от е с че са по към това като до ще но тя той при има или от които само след беше си ни ги още може би който което
    sr и у је да се на за са не од као што који су то би али до из о са он она они било био још кад или само већ
    ca el la de i que a en els les un una per amb no es al del va van és són com més o si ho hi seu seva però quan molt tot aquest aquesta també era fins abans on després sense sobre entre ser ha han havia hem pel dels als ens li què ja nostra nostre
    hr i u je da se na za su od s a o koji koja koje što kao iz ili nije bi ali do biti bio bila kako još samo već sve ja on ona oni ovo taj po kroz kada nakon prije gdje ako jer tko također dok vrijeme tijekom te kod prema
    sr-Latn i u je da se na za su od s a o koji koja koje što kao iz ili nije bi ali do biti bio bila kako još samo već sve ja on ona oni ovo taj po kroz kada nakon pre gde ako jer ko takođe dok vreme posle te kod prema
    af die van en in is het nie dat te wat vir met op sy hy as aan ons was om word sal ook kan daar hulle ek jy maar deur uit na by so dit hierdie een nog toe baie weer haar moet al
    mk и на да се во за не од е што со ја го ќе како но тоа ги му по сѐ си таа тој сум биде беше кои кој која или до само уште кога толку низ многу нивните овој оваа
    el και το της να του την των με για που η ο οι τα είναι από στο στην δεν στη τον τη θα σε μας αυτό ότι ως κατά μια ένα αλλά
    ar في من على أن إلى التي عن مع هذا هذه كان ما لا الذي كما بعد بين ذلك وقد قد أو كل لم هو هي ثم حتى إن عند
    fa و در به از که این است را با برای آن یک خود تا بر شد هم می ها نیز بود شده اما یا او های کرد
    hi के में की है और से को का एक पर ने यह भी कि हैं नहीं इस कर हो था लिए तो ही या गया
    """
}
