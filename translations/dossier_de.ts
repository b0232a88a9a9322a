<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>dossier::BodyEmpty</name>
    <message>
        <source>The agent has no prompt.</source>
        <translation>Der Agent hat keinen Prompt.</translation>
    </message>
    <message>
        <source>%1 gives this agent no prompt: nothing stands below the header.</source>
        <translation>%1 gibt diesem Agenten keinen Prompt: Unter dem Kopf steht nichts.</translation>
    </message>
</context>
<context>
    <name>dossier::ChangeSet</name>
    <message>
        <source>The change does not fit the text; nothing was changed.</source>
        <translation>Die Änderung passt nicht zum Text; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>dossier::ColourUnknown</name>
    <message>
        <source>The colour is none of those the client knows.</source>
        <translation>Die Farbe ist keine von denen, die der Client kennt.</translation>
    </message>
    <message>
        <source>%1 does not know this colour and paints its own.</source>
        <translation>%1 kennt diese Farbe nicht und malt eine eigene.</translation>
    </message>
    <message>
        <source>%1 reads no colour here: without quotes, “#” begins a comment.</source>
        <translation>%1 liest hier keine Farbe: Ohne Anführungszeichen beginnt mit „#“ ein Kommentar.</translation>
    </message>
    <message>
        <source>Change to “%1”, the nearest</source>
        <translation>In „%1“ ändern, die ähnlichste</translation>
    </message>
</context>
<context>
    <name>dossier::CutAtDashes</name>
    <message>
        <source>A --- inside the header ends it for the client.</source>
        <translation>Ein --- im Kopf beendet ihn für den Client.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message: for it these dashes end the header.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts: Für den Client beenden diese Striche den Kopf.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: “%2” below them does not count.</source>
        <translation>Für %1 beenden diese Striche den Kopf: „%2“ darunter zählt nicht.</translation>
    </message>
    <message>
        <source>For %1 these dashes end the header: what follows them becomes part of the prompt.</source>
        <translation>Für %1 beenden diese Striche den Kopf: Was ihnen folgt, wird Teil des Prompts.</translation>
    </message>
    <message>
        <source>Write the dashes so that they do not end the header</source>
        <translation>Die Striche so schreiben, dass sie den Kopf nicht beenden</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionLong</name>
    <message>
        <source>The description has more than 5,000 characters.</source>
        <translation>Die Beschreibung hat mehr als 5.000 Zeichen.</translation>
    </message>
    <message>
        <source>%1 carries this description in every session, about %2 tokens. Examples may stand in the prompt instead.</source>
        <translation>%1 trägt diese Beschreibung in jeder Sitzung mit, etwa %2 Token. Beispiele können stattdessen im Prompt stehen.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionMissing</name>
    <message>
        <source>The header gives no description as text.</source>
        <translation>Der Kopf enthält keine Beschreibung als Text.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message: it has no description.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts: Er hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message: its description is no text.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts: Seine Beschreibung ist kein Text.</translation>
    </message>
    <message>
        <source>No description: %1 cannot know when to use this agent.</source>
        <translation>Keine Beschreibung: %1 kann nicht wissen, wann dieser Agent zu verwenden ist.</translation>
    </message>
    <message>
        <source>The description is no text: %1 may show something else.</source>
        <translation>Die Beschreibung ist kein Text: %1 zeigt womöglich etwas anderes.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionNoWhen</name>
    <message>
        <source>The description does not say when to use the agent.</source>
        <translation>Die Beschreibung sagt nicht, wann der Agent zu verwenden ist.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description: say when to use it, as in “Use this agent when …”.</source>
        <translation>%1 wählt einen Agenten nach seiner Beschreibung: Darin sollte stehen, wann er zu verwenden ist, etwa „Use this agent when …“.</translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionShort</name>
    <message>
        <source>The description has fewer than 10 characters.</source>
        <translation>Die Beschreibung hat weniger als 10 Zeichen.</translation>
    </message>
    <message>
        <source>%1 chooses an agent by its description; this one says too little.</source>
        <translation>%1 wählt einen Agenten nach seiner Beschreibung; diese sagt zu wenig.</translation>
    </message>
</context>
<context>
    <name>dossier::DuplicateKey</name>
    <message>
        <source>A key stands twice in the header; only the last counts.</source>
        <translation>Ein Schlüssel steht zweimal im Kopf; nur der letzte zählt.</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2 takes the last one, strict readers leave the agent out.</source>
        <translation>„%1“ steht zweimal: %2 nimmt das letzte, strenge Leser lassen den Agenten weg.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Dieser zählt.</translation>
    </message>
    <message>
        <source>Remove this “%1”, which does not count</source>
        <translation>Dieses „%1“ entfernen, das nicht zählt</translation>
    </message>
</context>
<context>
    <name>dossier::Fixes</name>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>„%1“ in Anführungszeichen setzen: kein Wort ändert sich</translation>
    </message>
    <message>
        <source>Change the line ends to LF</source>
        <translation>Die Zeilenenden in LF ändern</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderConsequence</name>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts.</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone: all its fields are lost.</source>
        <translation>%1 lädt diesen Agenten nur nach seinem Dateinamen: Alle seine Felder gehen verloren.</translation>
    </message>
    <message>
        <source>%1 repairs this; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 repariert das; strenge Leser wie Copilot CLI tun es nicht und lassen den Agenten weg.</translation>
    </message>
    <message>
        <source>Strict readers such as Copilot CLI leave the agent out.</source>
        <translation>Strenge Leser wie Copilot CLI lassen den Agenten weg.</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderMissing</name>
    <message>
        <source>The file has no header, so it is a note and no agent.</source>
        <translation>Die Datei hat keinen Kopf, ist also eine Notiz und kein Agent.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no header with a name.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Sie hat keinen Kopf mit einem Namen.</translation>
    </message>
    <message>
        <source>Add a header with the name “%1”</source>
        <translation>Einen Kopf mit dem Namen „%1“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderNotFirst</name>
    <message>
        <source>Something stands above the header, so the client does not see it.</source>
        <translation>Über dem Kopf steht etwas, daher sieht der Client ihn nicht.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: its header has to begin in the first line.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Ihr Kopf muss in der ersten Zeile beginnen.</translation>
    </message>
    <message>
        <source>Move the header to the first line</source>
        <translation>Den Kopf in die erste Zeile verschieben</translation>
    </message>
</context>
<context>
    <name>dossier::HeaderUnclosed</name>
    <message>
        <source>The header begins, but no second line of --- ends it.</source>
        <translation>Der Kopf beginnt, aber keine zweite Zeile aus --- beendet ihn.</translation>
    </message>
    <message>
        <source>%1 does not load this agent: no second line of --- ends the header.</source>
        <translation>%1 lädt diesen Agenten nicht: Keine zweite Zeile aus --- beendet den Kopf.</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: no second line of --- ends the header.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Keine zweite Zeile aus --- beendet den Kopf.</translation>
    </message>
    <message>
        <source>Close the header with a line of ---</source>
        <translation>Den Kopf mit einer Zeile aus --- schließen</translation>
    </message>
</context>
<context>
    <name>dossier::IgnoredHere</name>
    <message>
        <source>The client ignores this field in agents of a plugin.</source>
        <translation>Der Client beachtet dieses Feld in Agenten eines Plugins nicht.</translation>
    </message>
    <message>
        <source>%1 ignores “%2” in agents of a plugin; in a project or at home it counts.</source>
        <translation>%1 beachtet „%2“ in Agenten eines Plugins nicht; in einem Projekt oder im persönlichen Ordner zählt es.</translation>
    </message>
</context>
<context>
    <name>dossier::MaxTurnsInvalid</name>
    <message>
        <source>“maxTurns” is no whole number above zero.</source>
        <translation>„maxTurns“ ist keine ganze Zahl über null.</translation>
    </message>
    <message>
        <source>%1 wants a whole number above zero here; what it does with another is not known.</source>
        <translation>%1 verlangt hier eine ganze Zahl über null; was es mit einer anderen macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Change to the number %1</source>
        <translation>In die Zahl %1 ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ModelUnknown</name>
    <message>
        <source>The model is none that the client is known to have.</source>
        <translation>Das Modell ist keines, von dem bekannt ist, dass der Client es hat.</translation>
    </message>
    <message>
        <source>%1 is not known to have a model “%2”; the agent may fail when it is called.</source>
        <translation>Es ist nicht bekannt, dass %1 ein Modell „%2“ hat; der Agent kann beim Aufruf scheitern.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Change to “inherit”: the model of the session</source>
        <translation>In „inherit“ ändern: das Modell der Sitzung</translation>
    </message>
</context>
<context>
    <name>dossier::NameBuiltIn</name>
    <message>
        <source>The client has an agent of its own of this name.</source>
        <translation>Der Client hat einen eigenen Agenten dieses Namens.</translation>
    </message>
    <message>
        <source>This agent takes the place of %1’s own “%2”.</source>
        <translation>Dieser Agent tritt an die Stelle von „%2“, das %1 selbst mitbringt.</translation>
    </message>
</context>
<context>
    <name>dossier::NameDiffers</name>
    <message>
        <source>The name is not that of the file.</source>
        <translation>Der Name ist nicht der der Datei.</translation>
    </message>
    <message>
        <source>%1 calls this agent “%2”, whatever the file is called.</source>
        <translation>%1 nennt diesen Agenten „%2“, wie auch immer die Datei heißt.</translation>
    </message>
    <message>
        <source>Name it “%1”, as the file</source>
        <translation>„%1“ nennen, wie die Datei</translation>
    </message>
</context>
<context>
    <name>dossier::NameInvalid</name>
    <message>
        <source>The name is not made of lower-case letters, digits and hyphens.</source>
        <translation>Der Name besteht nicht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 wants a text for a name, and this is none.</source>
        <translation>%1 verlangt als Namen einen Text, und das ist keiner.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>%1 does not load an agent with a colon in its name.</source>
        <translation>%1 lädt keinen Agenten mit einem Doppelpunkt im Namen.</translation>
    </message>
    <message>
        <source>%1 does not load an agent whose name begins with a hyphen.</source>
        <translation>%1 lädt keinen Agenten, dessen Name mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
        <source>%1 asks for names of lower-case letters, digits and hyphens; it takes “%2”, others may not.</source>
        <translation>%1 verlangt Namen aus Kleinbuchstaben, Ziffern und Bindestrichen; „%2“ nimmt es an, andere womöglich nicht.</translation>
    </message>
</context>
<context>
    <name>dossier::NameMissing</name>
    <message>
        <source>The header gives no name.</source>
        <translation>Der Kopf enthält keinen Namen.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>%1 takes this file for a note, not for an agent: it has no name.</source>
        <translation>%1 hält diese Datei für eine Notiz, nicht für einen Agenten: Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>No name: %1 uses the file’s name in a plugin, and takes the file for a note elsewhere.</source>
        <translation>Kein Name: %1 verwendet in einem Plugin den Namen der Datei und hält die Datei sonst für eine Notiz.</translation>
    </message>
    <message>
        <source>No name: %1 does not take this file for an agent.</source>
        <translation>Kein Name: %1 hält diese Datei nicht für einen Agenten.</translation>
    </message>
</context>
<context>
    <name>dossier::NearMissKey</name>
    <message>
        <source>A key is almost that of a field, and the client ignores it.</source>
        <translation>Ein Schlüssel ist beinahe der eines Feldes, und der Client beachtet ihn nicht.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; “%3” is there too and counts.</source>
        <translation>%1 beachtet „%2“ nicht; „%3“ ist auch da und zählt.</translation>
    </message>
    <message>
        <source>This one counts.</source>
        <translation>Dieser zählt.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 takes this file for a note: “%2” means nothing to it, the field is “%3”.</source>
        <translation>%1 hält diese Datei für eine Notiz: „%2“ sagt ihm nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>This agent may use every tool: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Dieser Agent darf jedes Werkzeug verwenden: „%2“ sagt %1 nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>The limit is lost: “%2” means nothing to %1, the field is “%3”.</source>
        <translation>Die Beschränkung geht verloren: „%2“ sagt %1 nichts, das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>%1 ignores “%2”; the field is “%3”.</source>
        <translation>%1 beachtet „%2“ nicht; das Feld heißt „%3“.</translation>
    </message>
    <message>
        <source>Rename to “%1”: limits it to %2</source>
        <translation>In „%1“ umbenennen: beschränkt ihn auf %2</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>dossier::NotLoaded</name>
    <message>
        <source>The client does not load the file for another reason.</source>
        <translation>Der Client lädt die Datei aus einem anderen Grund nicht.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts.</translation>
    </message>
</context>
<context>
    <name>dossier::NotYaml</name>
    <message>
        <source>Strict YAML does not read the header.</source>
        <translation>Strenges YAML liest den Kopf nicht.</translation>
    </message>
    <message>
        <source>“%1” is indented with a tab; YAML wants spaces.</source>
        <translation>„%1“ ist mit einem Tabulator eingerückt; YAML verlangt Leerzeichen.</translation>
    </message>
    <message>
        <source>The quote that opens the value of “%1” is not closed.</source>
        <translation>Das Anführungszeichen am Anfang des Werts von „%1“ wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Words stand behind the closing quote of “%1”.</source>
        <translation>Hinter dem schließenden Anführungszeichen von „%1“ stehen noch Wörter.</translation>
    </message>
    <message>
        <source>In double quotes a backslash begins a sign of its own, and this one in “%1” is none.</source>
        <translation>In doppelten Anführungszeichen beginnt mit einem Backslash ein eigenes Zeichen, und dieses in „%1“ ist keines.</translation>
    </message>
    <message>
        <source>The value of “%1” begins with “%2”, which means something else in YAML.</source>
        <translation>Der Wert von „%1“ beginnt mit „%2“, was in YAML etwas anderes bedeutet.</translation>
    </message>
    <message>
        <source>The header holds lines that are not of the form “key: value”.</source>
        <translation>Der Kopf enthält Zeilen, die nicht die Form „Schlüssel: Wert“ haben.</translation>
    </message>
    <message>
        <source>The YAML reader says: %1</source>
        <translation>Der YAML-Leser meldet: %1</translation>
    </message>
</context>
<context>
    <name>dossier::TextLost</name>
    <message>
        <source>Text behind “ #” is a comment and does not reach the client.</source>
        <translation>Text hinter „ #“ ist ein Kommentar und erreicht den Client nicht.</translation>
    </message>
    <message>
        <source>%1 does not get this text: behind “ #” the rest of “%2” is a comment.</source>
        <translation>%1 bekommt diesen Text nicht: Hinter „ #“ ist der Rest von „%2“ ein Kommentar.</translation>
    </message>
    <message>
        <source>Quote “%1” with this text</source>
        <translation>„%1“ samt diesem Text in Anführungszeichen setzen</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsInBothLists</name>
    <message>
        <source>A tool is both given and taken away.</source>
        <translation>Ein Werkzeug wird zugleich gegeben und weggenommen.</translation>
    </message>
    <message>
        <source>%1 does not give “%2”: it stands in both lists, and taking away wins.</source>
        <translation>%1 gibt „%2“ nicht: Es steht in beiden Listen, und das Wegnehmen gewinnt.</translation>
    </message>
    <message>
        <source>Here it is taken away.</source>
        <translation>Hier wird es weggenommen.</translation>
    </message>
    <message>
        <source>Remove it from “tools”</source>
        <translation>Es aus „tools“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsTwice</name>
    <message>
        <source>A tool stands twice in one list.</source>
        <translation>Ein Werkzeug steht zweimal in einer Liste.</translation>
    </message>
    <message>
        <source>“%1” stands twice in “%2”; once is enough.</source>
        <translation>„%1“ steht zweimal in „%2“; einmal genügt.</translation>
    </message>
    <message>
        <source>Keep each tool once</source>
        <translation>Jedes Werkzeug einmal behalten</translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message>
        <source>The client has no tool of this name for agents.</source>
        <translation>Der Client hat kein Werkzeug dieses Namens für Agenten.</translation>
    </message>
    <message>
        <source>%1 never gives “%2” to an agent, even if it is listed.</source>
        <translation>%1 gibt „%2“ nie einem Agenten, auch wenn es aufgeführt ist.</translation>
    </message>
    <message>
        <source>%1 has no tool “%2” of its own; names of tools are exact.</source>
        <translation>%1 hat kein eigenes Werkzeug „%2“; bei den Namen zählt jeder Buchstabe.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>dossier::UnindentedLine</name>
    <message>
        <source>A line continues a value without indentation.</source>
        <translation>Eine Zeile setzt einen Wert ohne Einrückung fort.</translation>
    </message>
    <message>
        <source>Line %1 continues “%2” without indentation.</source>
        <translation>Zeile %1 setzt „%2“ ohne Einrückung fort.</translation>
    </message>
    <message>
        <source>Indent line %1</source>
        <translation>Zeile %1 einrücken</translation>
    </message>
    <message>
        <source>Indent lines %1–%2</source>
        <translation>Zeilen %1–%2 einrücken</translation>
    </message>
    <message>
        <source>Quote “%1”: no word changes</source>
        <translation>„%1“ in Anführungszeichen setzen: kein Wort ändert sich</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownKey</name>
    <message>
        <source>The client knows no field of this name and ignores it.</source>
        <translation>Der Client kennt kein Feld dieses Namens und beachtet es nicht.</translation>
    </message>
    <message>
        <source>%1 knows no field “%2” and ignores it.</source>
        <translation>%1 kennt kein Feld „%2“ und beachtet es nicht.</translation>
    </message>
</context>
<context>
    <name>dossier::UnknownValue</name>
    <message>
        <source>“%1” has none of the values that the client knows.</source>
        <translation>„%1“ hat keinen der Werte, die der Client kennt.</translation>
    </message>
    <message>
        <source>%1 knows no such value of “%2”; it knows: %3.</source>
        <translation>%1 kennt keinen solchen Wert von „%2“; bekannt sind: %3.</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>dossier::UnquotedColon</name>
    <message>
        <source>A value without quotes holds a colon and a space.</source>
        <translation>Ein Wert ohne Anführungszeichen enthält einen Doppelpunkt mit Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 cannot repair a header that also has a block of text.</source>
        <translation>%1 kann einen Kopf nicht reparieren, in dem auch ein Textblock steht.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message: it cannot repair the unquoted “: ” in “%2”.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts: Das „: “ ohne Anführungszeichen in „%2“ kann es nicht reparieren.</translation>
    </message>
    <message>
        <source>%1 loads this agent by its file name alone, without its fields, because of the unquoted “: ” in “%2”.</source>
        <translation>%1 lädt diesen Agenten nur nach seinem Dateinamen, ohne seine Felder, wegen des „: “ ohne Anführungszeichen in „%2“.</translation>
    </message>
    <message>
        <source>%1 repairs the unquoted “: ” in “%2”; strict readers such as Copilot CLI do not and leave the agent out.</source>
        <translation>%1 repariert das „: “ ohne Anführungszeichen in „%2“; strenge Leser wie Copilot CLI tun es nicht und lassen den Agenten weg.</translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message>
        <source>the tools of all servers</source>
        <translation>die Werkzeuge aller Server</translation>
    </message>
    <message>
        <source>the tools of server %1</source>
        <translation>die Werkzeuge des Servers %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>alle Werkzeuge</translation>
    </message>
    <message>
        <source>all tools but %1</source>
        <translation>alle Werkzeuge außer %1</translation>
    </message>
    <message>
        <source>not known, as “tools” is no list</source>
        <translation>nicht bekannt, da „tools“ keine Liste ist</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
    <message>
        <source>Can use: %1</source>
        <translation>Darf verwenden: %1</translation>
    </message>
    <message>
        <source>Can use: %1 · ≈ %2 tokens in every session</source>
        <translation>Darf verwenden: %1 · ≈ %2 Token in jeder Sitzung</translation>
    </message>
    <message>
        <source>%1 loads this agent without its fields.</source>
        <translation>%1 lädt diesen Agenten ohne seine Felder.</translation>
    </message>
    <message>
        <source>%1 loads this agent.</source>
        <translation>%1 lädt diesen Agenten.</translation>
    </message>
    <message>
        <source>No name: %1 takes it for a note.</source>
        <translation>Kein Name: %1 hält sie für eine Notiz.</translation>
    </message>
    <message>
        <source>%1 does not load this agent, and shows no message.</source>
        <translation>%1 lädt diesen Agenten nicht und meldet nichts.</translation>
    </message>
</context>
<context>
    <name>dossier::WindowsLineEnds</name>
    <message>
        <source>Windows line ends keep the client from repairing the header.</source>
        <translation>Windows-Zeilenenden hindern den Client daran, den Kopf zu reparieren.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the unquoted “: ” in line %2.</source>
        <translation>%1 lässt diesen Agenten wegen seiner Windows-Zeilenenden weg: Mit ihnen kann es das „: “ ohne Anführungszeichen in Zeile %2 nicht reparieren.</translation>
    </message>
    <message>
        <source>%1 drops this agent because of its Windows line ends: with them it cannot repair the header.</source>
        <translation>%1 lässt diesen Agenten wegen seiner Windows-Zeilenenden weg: Mit ihnen kann es den Kopf nicht reparieren.</translation>
    </message>
</context>
<context>
    <name>dossier::WrongType</name>
    <message>
        <source>A field holds another kind of value than the client asks for.</source>
        <translation>Ein Feld enthält eine andere Art von Wert, als der Client verlangt.</translation>
    </message>
    <message>
        <source>%1 wants true or false in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ true oder false; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a list of tools in “%2”, such as Read, Grep; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ eine Liste von Werkzeugen wie Read, Grep; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a list in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ eine Liste; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 wants a text in “%2”; what it does with another value is not known.</source>
        <translation>%1 verlangt in „%2“ einen Text; was es mit einem anderen Wert macht, ist nicht bekannt.</translation>
    </message>
</context>
</TS>
