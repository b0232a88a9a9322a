// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "invariants.h"

#include "agentfile/invariants.h"
#include "editor/codeeditor.h"
#include "inspector/examplecard.h"
#include "scene.h"
#include "storage/readfile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <map>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString shownText(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

bool isSame(const AgentFile &a, const AgentFile &b)
{
    return a.text() == b.text() && a.source().format() == b.source().format() && a.header() == b.header() &&
           a.openFence() == b.openFence() && a.closeFence() == b.closeFence() && a.headerRange() == b.headerRange() &&
           a.bodyRange() == b.bodyRange() && a.entries() == b.entries() && a.isStrictYaml() == b.isStrictYaml() &&
           a.yamlError().has_value() == b.yamlError().has_value();
}

bool isSame(const Reading &a, const Reading &b)
{
    return a.header == b.header && a.outcome == b.outcome && a.strictYaml == b.strictYaml && a.fields == b.fields &&
           a.name == b.name && a.description == b.description && a.headerRange == b.headerRange &&
           a.promptRange == b.promptRange && a.prompt == b.prompt && a.notes == b.notes;
}

/// Lines that are not seen lie below the head of a folded range, and all such lines; nobody
/// types where nothing is seen.
QString brokenFolds(const CodeEditor &editor)
{
    int until = -1; // the last line that is hidden
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        if (block.isVisible() != (line > until))
            return (block.isVisible() ? u"line %1 is seen, and folded"_s : u"line %1 is hidden"_s).arg(line);
        if (editor.folds().isFolded(line))
            until = std::max(until, line + editor.folds().hiddenLines(line));
    }
    return editor.textCursor().block().isVisible() ? QString() : u"the cursor is in a hidden line"_s;
}

QString brokenDisk(const Scene &scene)
{
    const AgentDocument &document = *scene.document();
    if (scene.workspace()->isSaving(&document) || scene.workspace()->isCheckingDisk())
        return {};
    if (!scene.lastSaveError().isEmpty())
        return u"not saved: "_s + scene.lastSaveError();
    if (document.isModified() || document.diskState() != AgentDocument::DiskState::Same)
        return {};
    const QByteArray disk = scene.onDisk();
    if (document.source().toBytes() != disk)
        return u"not modified, and the disk has something else"_s;
    if (document.diskHash() != hashOf(disk))
        return u"not modified, and another version is taken for the disk's"_s;
    return {};
}

void gather(const QWidget *parent, QList<const QWidget *> &widgets);

void gather(const QLayout *layout, QList<const QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (const QLayout *inner = layout->itemAt(i)->layout())
            gather(inner, widgets);
        else if (const QWidget *widget = layout->itemAt(i)->widget())
            gather(widget, widgets);
    }
}

/// As they lie in their layouts, which is not how they came.
void gather(const QWidget *parent, QList<const QWidget *> &widgets)
{
    widgets << parent;
    if (parent->layout())
        gather(parent->layout(), widgets);
    const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!widgets.contains(child))
            gather(child, widgets);
    }
}

/// What a form says, by the names of its widgets, with a number if there are several.
std::map<QString, QString> saidBy(const FieldsPanel &form)
{
    std::map<QString, QString> said;
    std::map<QString, int> count;
    QList<const QWidget *> widgets;
    gather(&form, widgets);
    for (const QWidget *widget : widgets) {
        QString text;
        if (!widget->isVisibleTo(&form) || widget->objectName().isEmpty())
            continue;
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text = splitCommaList(line->text()).join(u", "_s); // blanks around words are nobody's loss
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            text = shownText(*edit->document());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            text = box->currentText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->isChecked() ? u"checked"_s : u"not checked"_s;
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else
            continue;
        // Qt gives the same name to the lines of all number fields.
        const bool isQts = widget->objectName().startsWith("qt_"_L1);
        const QString name = (isQts ? widget->parentWidget() : widget)->objectName();
        const int number = ++count[name];
        said[name + (number > 1 ? u" %1"_s.arg(number) : u""_s)] =
            text + (widget->isEnabledTo(&form) ? u""_s : u" (grey)"_s);
    }
    return said;
}

QString brokenForm(const Scene &scene)
{
    if (QWidget *focus = QApplication::focusWidget(); focus && scene.form()->isAncestorOf(focus))
        focus->clearFocus();
    // What came into a visible form is shown by the event after.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    FieldsPanel fresh;
    fresh.resize(scene.form()->size());
    fresh.setDocument(scene.document());
    fresh.focusField({}); // makes it
    // Which cards are open is nobody's but the person's.
    for (const auto *card : scene.form()->findChildren<ExampleCard *>()) {
        if (auto *same = fresh.findChild<ExampleCard *>(card->objectName()))
            same->setOpen(card->isOpen());
    }
    const auto said = saidBy(*scene.form());
    for (const auto &[name, text] : saidBy(fresh)) {
        const QString key = name.sliced(name.indexOf(u'_') + 1);
        // Half-written YAML that was refused stays, with a sentence below it.
        if (name.startsWith(u"note_") || said.contains(u"note_"_s + key))
            continue;
        // And so do words of an example that cannot be told.
        static const QStringList parts{u"exampleContext"_s, u"exampleTurnText"_s, u"exampleCommentary"_s};
        if (parts.contains(name.section(u' ', 0, 0)) && said.contains(u"exampleNote"_s))
            continue;
        // A choice that waits for its first tool is not in the text yet.
        if (name.startsWith(u"tools_") && said.contains(u"tools_hint"_s))
            continue;
        const auto found = said.find(name);
        if (found == said.end())
            return u"the form does not show "_s + name;
        if (found->second != text)
            return u"the form says “%1” in %2 instead of “%3”"_s.arg(found->second, name, text);
    }
    return {};
}

} // namespace

QString brokenInvariant(const Scene &scene)
{
    const AgentDocument &document = *scene.document();
    const QString text = document.text();
    if (shownText(*document.textDocument()) != text)
        return u"the text document has another text"_s;
    if (scene.editor()->text() != text)
        return u"the editor shows another text"_s;
    if (!document.isGuarded() && scene.editor()->document() != document.textDocument())
        return u"the editor shows another document"_s;
    if (const QString broken = brokenFolds(*scene.editor()); !broken.isEmpty())
        return broken;
    if (document.source().text() != text || document.file().text() != text)
        return u"another text was read"_s;
    const AgentFile file = AgentFile::parse(document.source());
    if (!isSame(file, document.file()))
        return u"read anew the file is another"_s;
    if (const QString broken = brokenInvariant(file); !broken.isEmpty())
        return broken;
    if (!isSame(document.client().loader->read(file, document.context()), document.reading()))
        return u"read anew the client gets something else"_s;
    const QByteArray bytes = document.source().toBytes();
    if (SourceText::fromBytes(bytes).toBytes() != bytes)
        return u"the bytes do not survive reading and writing"_s;
    if (document.isModified() != document.textDocument()->isModified())
        return u"modified and not"_s;
    return brokenDisk(scene);
}

QString brokenViews(Scene &scene)
{
    scene.wait();
    const AgentDocument &document = *scene.document();
    if (document.diagnostics() != scene.workspace()->checker().check(document.checkInput()))
        return u"the checks are those of another text"_s;
    if (document.verdict() != verdictOf(document.checkInput(), document.diagnostics()))
        return u"the verdict is that of another text"_s;
    return brokenForm(scene);
}

} // namespace dossier
