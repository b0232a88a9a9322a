<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dossier::AgentController</name>
    <message numerus="yes">
        <source>Copy %n Agent(s)</source>
        <translation>
            <numerusform>Copy %n Agent</numerusform>
            <numerusform>Copy %n Agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Agent(s)</source>
        <translation>
            <numerusform>Move %n Agent</numerusform>
            <numerusform>Move %n Agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentCopies</name>
    <message numerus="yes">
        <source>Equal in %n other place(s).</source>
        <translation>
            <numerusform>Equal in %n other place.</numerusform>
            <numerusform>Equal in %n other places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal in %n other place(s); differs in %1.</source>
        <translation>
            <numerusform>Equal in %n other place; differs in %1.</numerusform>
            <numerusform>Equal in %n other places; differs in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentRowsModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agent</numerusform>
            <numerusform>%1, %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AgentViews</name>
    <message numerus="yes">
        <source>%n more like these.</source>
        <translation>
            <numerusform>%n more like this.</numerusform>
            <numerusform>%n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AlikeRows</name>
    <message numerus="yes">
        <source>%1 of %n example(s) would come here.</source>
        <translation>
            <numerusform>%1 of %n example would come here.</numerusform>
            <numerusform>%1 of %n examples would come here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::AnswersDialog</name>
    <message numerus="yes">
        <source>The two judge %n file(s) differently; they come first.</source>
        <translation>
            <numerusform>Of %n file the two judge otherwise; it comes first.</numerusform>
            <numerusform>Of %n files the two judge otherwise; they come first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::BatchEdit</name>
    <message numerus="yes">
        <source>Change %n field(s)</source>
        <translation>
            <numerusform>Change %n field</numerusform>
            <numerusform>Change %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::BudgetPanel</name>
    <message numerus="yes">
        <source>Examples make up %Ln token(s) of it; in the prompt they cost nothing until the agent is called.</source>
        <translation>
            <numerusform>Examples make up %Ln token of it; in the prompt they cost nothing until the agent is called.</numerusform>
            <numerusform>Examples make up %Ln tokens of it; in the prompt they cost nothing until the agent is called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangeController</name>
    <message numerus="yes">
        <source>Undone: %n file(s) are as they were before.</source>
        <translation>
            <numerusform>Undone: %n file is as it was before.</numerusform>
            <numerusform>Undone: %n files are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: done in %n file(s).</source>
        <translation>
            <numerusform>%1: done in %n file.</numerusform>
            <numerusform>%1: done in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open file(s) are not saved yet.</source>
        <translation>
            <numerusform>%n open file is not saved yet.</numerusform>
            <numerusform>%n open files are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be changed.</source>
        <translation>
            <numerusform>%n more file could not be changed.</numerusform>
            <numerusform>%n more files could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangePlanDialog</name>
    <message numerus="yes">
        <source>%n file(s) will change.</source>
        <translation>
            <numerusform>%n file will change.</numerusform>
            <numerusform>%n files will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are as wanted already.</source>
        <translation>
            <numerusform>%n file is as wanted already.</numerusform>
            <numerusform>%n files are as wanted already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay as they are; the list says why.</source>
        <translation>
            <numerusform>%n file stays as it is; the list says why.</numerusform>
            <numerusform>%n files stay as they are; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ChangedPanel</name>
    <message numerus="yes">
        <source>%n agent(s) changed by others</source>
        <translation>
            <numerusform>%n agent changed by others</numerusform>
            <numerusform>%n agents changed by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ClientAnswersModel</name>
    <message numerus="yes">
        <source>Loads, %n problem(s)</source>
        <translation>
            <numerusform>Loads, %n problem</numerusform>
            <numerusform>Loads, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CodeEditor</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CompareDelegate</name>
    <message numerus="yes">
        <source>%n equal line(s) …</source>
        <translation>
            <numerusform>%n equal line …</numerusform>
            <numerusform>%n equal lines …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CompareDialog</name>
    <message numerus="yes">
        <source>Text (%n difference(s))</source>
        <translation>
            <numerusform>Text (%n difference)</numerusform>
            <numerusform>Text (%n differences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n difference(s))</source>
        <translation>
            <numerusform>Fields (%n difference)</numerusform>
            <numerusform>Fields (%n differences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both differ in %n place(s).</source>
        <translation>
            <numerusform>Both differ in %n place.</numerusform>
            <numerusform>Both differ in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ComparisonModel</name>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Completer</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ControlCharacters</name>
    <message numerus="yes">
        <source>%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</source>
        <translation>
            <numerusform>%n control character stands in this file, U+%1; it is not seen, and %2 reads it.</numerusform>
            <numerusform>%n control characters stand in this file, the first one is U+%1; they are not seen, and %2 reads them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::CopiesBar</name>
    <message numerus="yes">
        <source>Copy Over Them …</source>
        <translation>
            <numerusform>Copy Over It …</numerusform>
            <numerusform>Copy Over Them …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPage</name>
    <message numerus="yes">
        <source>About %Ln token(s) in every session.</source>
        <translation>
            <numerusform>About %Ln token in every session.</numerusform>
            <numerusform>About %Ln tokens in every session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DescriptionPanel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>≈ %Ln token in every session</numerusform>
            <numerusform>≈ %Ln tokens in every session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Dialogs</name>
    <message numerus="yes">
        <source>Save the changes to %n file(s)?</source>
        <translation>
            <numerusform>Save the changes to %n file?</numerusform>
            <numerusform>Save the changes to %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentBinder</name>
    <message numerus="yes">
        <source>header, %n fields</source>
        <translation>
            <numerusform>header, %n field</numerusform>
            <numerusform>header, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::DocumentStatus</name>
    <message numerus="yes">
        <source>%1 (%n selected)</source>
        <translation>
            <numerusform>%1 (%n selected)</numerusform>
            <numerusform>%1 (%n selected)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ExampleCard</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ExampleList</name>
    <message numerus="yes">
        <source>%Ln more example(s) stand in the text.</source>
        <translation>
            <numerusform>%Ln more example stands in the text.</numerusform>
            <numerusform>%Ln more examples stand in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileController</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n file could not be opened:</numerusform>
            <numerusform>%n files could not be opened:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came at once. They are listed on the left; the first one is open.</source>
        <translation>
            <numerusform>One file came. It is listed on the left and open.</numerusform>
            <numerusform>%n files came at once. They are listed on the left; the first one is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FileNotes</name>
    <message numerus="yes">
        <source>This file mixes line ends: %n carriage return(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>This file mixes line ends: %n carriage return is shown as a mark. It is saved as it is, unless you change it.</numerusform>
            <numerusform>This file mixes line ends: %n carriage returns are shown as marks. They are saved as they are, unless you change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds characters that part lines in some programs: their %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>This file holds a character that parts lines in some programs: its %n byte is shown as a mark. It is saved as it is, unless you change it.</numerusform>
            <numerusform>This file holds characters that part lines in some programs: their %n bytes are shown as marks. They are saved as they are, unless you change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is not valid UTF-8: %n byte(s) are shown as marks. They are saved as they are, unless you change them.</source>
        <translation>
            <numerusform>This file is not valid UTF-8: %n byte is shown as a mark. It is saved as it is, unless you change it.</numerusform>
            <numerusform>This file is not valid UTF-8: %n bytes are shown as marks. They are saved as they are, unless you change them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). Some turn the direction of writing: what is read can differ from what is seen.</source>
        <translation>
            <numerusform>This file holds %n invisible character. It turns the direction of writing: what is read can differ from what is seen.</numerusform>
            <numerusform>This file holds %n invisible characters. Some turn the direction of writing: what is read can differ from what is seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s), in which a text can be hidden. The model reads them.</source>
        <translation>
            <numerusform>This file holds %n invisible character, in which a text can be hidden. The model reads it.</numerusform>
            <numerusform>This file holds %n invisible characters, in which a text can be hidden. The model reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n invisible character(s). They are marked in the text; the model reads them.</source>
        <translation>
            <numerusform>This file holds %n invisible character. It is marked in the text; the model reads it.</numerusform>
            <numerusform>This file holds %n invisible characters. They are marked in the text; the model reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more note(s) on this file</source>
        <translation>
            <numerusform>Show %n more note on this file</numerusform>
            <numerusform>Show %n more notes on this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FilePlans</name>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Delete %n file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FixController</name>
    <message numerus="yes">
        <source>%n fix(es) applied.</source>
        <translation>
            <numerusform>%n fix applied.</numerusform>
            <numerusform>%n fixes applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FoundModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1, %n match</numerusform>
            <numerusform>%1, %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::FoundPanel</name>
    <message numerus="yes">
        <source>Not found in %n file(s).</source>
        <translation>
            <numerusform>Not found in %n file.</numerusform>
            <numerusform>Not found in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Gutter</name>
    <message numerus="yes">
        <source>%n lines are folded below this one.</source>
        <translation>
            <numerusform>%n line is folded below this one.</numerusform>
            <numerusform>%n lines are folded below this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::JournalModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::MultiFields</name>
    <message numerus="yes">
        <source>%n agent(s) are selected. What you set here is set in all of them, once you have seen the list of all changes.</source>
        <translation>
            <numerusform>%n agent is selected. What you set here is set in it, once you have seen the list of all changes.</numerusform>
            <numerusform>%n agents are selected. What you set here is set in all of them, once you have seen the list of all changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the same in all; %n of them have it.</source>
        <translation>
            <numerusform>Not the same in all; %n of them has it.</numerusform>
            <numerusform>Not the same in all; %n of them have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set</source>
        <translation>
            <numerusform>%n field to be set</numerusform>
            <numerusform>%n fields to be set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be set, entered while other agents were selected</source>
        <translation>
            <numerusform>%n field to be set, entered while other agents were selected</numerusform>
            <numerusform>%n fields to be set, entered while other agents were selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) entered for other agents, which not all clients of these know</source>
        <translation>
            <numerusform>%n field entered for other agents, which not all clients of these know</numerusform>
            <numerusform>%n fields entered for other agents, which not all clients of these know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::NotUtf8</name>
    <message numerus="yes">
        <source>%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</source>
        <translation>
            <numerusform>%n byte of this file is no UTF-8, %1: %2 shows a sign in its place. Save it as UTF-8 in the program that it comes from.</numerusform>
            <numerusform>%n bytes of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it as UTF-8 in the program that it comes from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OutsideChanges</name>
    <message numerus="yes">
        <source>Restore %n agent(s)</source>
        <translation>
            <numerusform>Restore %n agent</numerusform>
            <numerusform>Restore %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::OverviewPanel</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <translation>
            <numerusform>%1 of %n agent</numerusform>
            <numerusform>%1 of %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <comment>how many agents</comment>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::PreferencesDialog</name>
    <message numerus="yes">
        <source>%1, %n found</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %n found</numerusform>
            <numerusform>%1, %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n unsaved text(s) will be gone for good.</source>
        <translation>
            <numerusform>%n unsaved text will be gone for good.</numerusform>
            <numerusform>%n unsaved texts will be gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::RenamePlan</name>
    <message numerus="yes">
        <source>Names it at %n place(s)</source>
        <translation>
            <numerusform>Names it at %n place</numerusform>
            <numerusform>Names it at %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Rights</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::RunController</name>
    <message numerus="yes">
        <source>%1 had not ended after %n second(s); Dossier ended it.</source>
        <translation>
            <numerusform>%1 had not ended after %n second, and was ended.</numerusform>
            <numerusform>%1 had not ended after %n seconds, and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SameNameModel</name>
    <message numerus="yes">
        <source>%n equal files</source>
        <translation>
            <numerusform>%n equal file</numerusform>
            <numerusform>%n equal files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that differ</source>
        <translation>
            <numerusform>%n file that differs</numerusform>
            <numerusform>%n files that differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::SeenIndex</name>
    <message numerus="yes">
        <source>%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not remembered. %2</source>
        <translation>
            <numerusform>%1 is damaged in %n line and could not be copied, so what you mark as seen is not remembered. %2</numerusform>
            <numerusform>%1 is damaged in %n lines and could not be copied, so what you mark as seen is not remembered. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was damaged in %n line(s) and is kept as %2. The agents of these lines are shown as new; look at them once more.</source>
        <translation>
            <numerusform>%1 was damaged in %n line and is kept as %2. The agent of this line is shown as new; look at it once more.</numerusform>
            <numerusform>%1 was damaged in %n lines and is kept as %2. The agents of these lines are shown as new; look at them once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Standings</name>
    <message numerus="yes">
        <source>%1 uses this agent in %2; it hides %n others of this name.</source>
        <translation>
            <numerusform>%1 uses this agent in %2; it hides %n other of this name.</numerusform>
            <numerusform>%1 uses this agent in %2; it hides %n others of this name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::ToolsUnknown</name>
    <message numerus="yes">
        <source>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</source>
        <translation>
            <numerusform>%1 has no tool “%2” of its own, nor %n other of this list; names of tools are exact.</numerusform>
            <numerusform>%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Verdict</name>
    <message numerus="yes">
        <source>Can use: %1 · ≈ %Ln token(s) in every session</source>
        <translation>
            <numerusform>Can use: %1 · ≈ %Ln token in every session</numerusform>
            <numerusform>Can use: %1 · ≈ %Ln tokens in every session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::VersionsDialog</name>
    <message numerus="yes">
        <source>The text now differs from this version in %n place(s).</source>
        <translation>
            <numerusform>The text now differs from this version in %n place.</numerusform>
            <numerusform>The text now differs from this version in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dossier::Watcher</name>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</source>
        <translation>
            <numerusform>Changes in %n folder, such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</numerusform>
            <numerusform>Changes in %n folders, such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</source>
        <translation>
            <numerusform>Changes in %n folder, such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</numerusform>
            <numerusform>Changes in %n folders, such as %1, are noticed only every %2 seconds, as the system watches no more folders. Show fewer places to notice them sooner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</source>
        <translation>
            <numerusform>Changes in %n folder on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</numerusform>
            <numerusform>Changes in %n folders on a network, such as %1, are noticed only every %2 seconds, as a network tells of none. Wait so long after a change there, or work in a folder of this computer.</numerusform>
        </translation>
    </message>
</context>
</TS>
