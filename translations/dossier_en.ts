<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dossier::AgentTreeModel</name>
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
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
