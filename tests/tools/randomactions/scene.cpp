// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "scene.h"

#include "editor/codeeditor.h"
#include "editor/syntax.h"
#include "markdown/blockedit.h"
#include "markdown/headingedit.h"
#include "markdown/inlineedit.h"
#include "markdown/lineedit.h"
#include "markdown/linkpaste.h"
#include "markdown/listedit.h"
#include "models/documentoutline.h"
#include "storage/readfile.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTextDocument>

#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMuchText = 20'000; // units; from there on more is deleted than typed

template<typename List>
const auto &oneOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(static_cast<int>(list.size()))];
}

/// With its NULs.
template<std::size_t size>
QByteArray bytesOf(const char (&literal)[size])
{
    return {literal, size - 1};
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

} // namespace

QString anyText(QRandomGenerator &random)
{
    static const QStringList texts{
        u"a"_s,
        u" "_s,
        u"word "_s,
        u"ü"_s,
        u"😀"_s,
        u"\n"_s,
        u"\t"_s,
        u"---\n"_s,
        u"\n---\n"_s,
        u": "_s,
        u"# "_s,
        u"\""_s,
        u"'"_s,
        u"- "_s,
        u"[a, b"_s,
        u"name: other\n"_s,
        u"description: Use this: \"so\" # x\n"_s,
        u"tools: Read, Bash(git:*)\n"_s,
        u"tools:\n  - Read\n  - Grep\n"_s,
        u"model: sonnet\ncolor: red\n"_s,
        u"hooks:\n  Stop:\n    - hooks:\n        - type: command\n"_s,
        u"---\nname: pasted\ndescription: Use this agent when pasted.\n---\n\nBody.\n"_s,
        u"<example>\nContext: x\nuser: \"a\"\nassistant: \"b\"\n</example>\n"_s,
        u"one\r\ntwo\r\n"_s,
        u"\r"_s,
        u"a\0b"_s,
        u"\u2029"_s,
        u"\u2028"_s,
        u"\u00a0"_s,
        u"\u200b\u202e"_s,
        u"\ufeff"_s,
        u"\ufdd0\ufdd1"_s,
        u"\ufffc\ufffd"_s,
        u"\u0085"_s,
        QString(QChar(0xd83d)),
        QString(QChar(0xde00)),
        QString(QChar(0xdcff)),
        QString(QChar(0xdc0d)) + u'\n',
        u"# Heading\n\nText with `code`.\n\n```\nfence\n```\n"_s,
        u"# One\n1. a\n\n## Two\nb\nc\n\n## Three\nd\n"_s,
        u"<tag>\nwords\n</tag>\n"_s,
        QString(300, u'x'),
    };
    return oneOf(texts, random);
}

QByteArray anyFile(QRandomGenerator &random)
{
    static const QByteArray plain = plainAgent("some-agent", "tools: Read, Grep\nmodel: opus\ncolor: blue\n");
    static const std::vector<QByteArray> files{
        plain,
        plain,
        repairedAgent(),
        QByteArray(plain).replace('\n', "\r\n"),
        QByteArray(plain).replace('\n', '\r'),
        QByteArray(plain).replace("model: opus\n", "model: opus\r\n"),
        "\xef\xbb\xbf" + plain,
        QByteArray(plain).replace("You", "\xff\xfe\x80Yo\xe2\x80\xa9u\xef\xb7\x90"),
        bytesOf("\xff\xfe-\0-\0-\0\n\0n\0:\0 \0a\0\n\0-\0-\0-\0\n\0\x3d\xd8\x00\xde"),
        bytesOf("\xfe\xff\0-\0-\0-\0\r\0\n\0n\0:\0 \0a\0\r\0\n"),
        QByteArray(),
        "No header at all.\n\nTwo lines.",
        "---\nname: open\ndescription: Use this agent when it has no end.\n\nText.\n",
        "---\n---\n",
        "---\nname: dup\nname: twice\ndescription: a: b: c\ntools: [Read,\n---\nx\n",
        QByteArray("---\nname: \"quoted\" # why\n\n# a comment\ndescription: >-\n  Folded\n  text\n\n  more\n") +
            "tools:\n- Read\n- \"Grep\" # x\nhooks:\n  Stop: []\nmaxTurns: 7\n---\nBody\n",
        bytesOf("---\nname: nul\0l\ndescription: x\n---\n\0"),
        "---\n{name: braces, description: Use it when needed.}\n---\n",
    };
    return oneOf(files, random);
}

Scene::Scene(Syntax *syntax, const QByteArray &first)
    : m_first(first)
    , m_pane(new EditorPane(syntax, &m_window))
    , m_form(new FieldsPanel(&m_window))
{
    const QString path = m_test.write(m_name, first);
    const auto opened = workspace()->open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_document = *opened;
    QObject::connect(workspace(), &Workspace::saveFinished, m_form,
                     [this](const AgentDocument *, const QString &, const Result<void> &saved) {
                         m_saveError =
                             saved || saved.error().code == Error::Code::Changed ? QString() : saved.error().text;
                     });
    m_pane->setDocument(m_document);
    m_pane->outline()->setPause(1);
    m_form->setDocument(m_document);
    m_window.resize(900, 600);
    m_window.show();
    if (!QTest::qWaitFor([this] { return m_form->isSettled(); }, 30'000))
        qFatal("no form");
}

Scene::~Scene()
{
    m_pane->setDocument(nullptr);
    m_form->setDocument(nullptr);
}

void Scene::wait()
{
    m_document->checkNow();
    const auto isDone = [this] {
        return !workspace()->isSaving(m_document) && !workspace()->isCheckingDisk() && m_document->isChecked();
    };
    if (!QTest::qWaitFor(isDone, 60'000))
        qFatal("a save or a check does not end");
}

QString Scene::take(const Step &step)
{
    using Kind = Step::Kind;
    QRandomGenerator random(step.seed);
    switch (step.kind) {
    case Kind::Type:
        type(random);
        break;
    case Kind::Delete:
        press(editor(), random.bounded(2) == 0 ? Qt::Key_Backspace : Qt::Key_Delete,
              random.bounded(3) == 0 ? Qt::ControlModifier : Qt::NoModifier);
        break;
    case Kind::Paste:
        paste(random);
        break;
    case Kind::Format:
        format(random);
        break;
    case Kind::Move:
        move(random);
        break;
    case Kind::Fold:
        fold(random);
        break;
    case Kind::TypeInForm:
        typeInForm(random);
        break;
    case Kind::ClickInForm:
        clickInForm(random);
        break;
    case Kind::SetField:
        setField(random);
        break;
    case Kind::UnsetField:
        unsetField(random);
        break;
    case Kind::AddField:
        addField(random);
        break;
    case Kind::Fix:
        fix(random);
        break;
    case Kind::Undo:
        random.bounded(2) == 0 ? m_pane->undo() : press(editor(), Qt::Key_Z, Qt::ControlModifier);
        break;
    case Kind::Redo:
        random.bounded(2) == 0 ? m_pane->redo() : press(editor(), Qt::Key_Y, Qt::ControlModifier);
        break;
    case Kind::UndoInForm:
        random.bounded(3) == 0 ? m_form->redo() : m_form->undo();
        break;
    case Kind::Save:
        save(random);
        break;
    case Kind::Wait:
        wait();
        break;
    case Kind::Overwrite:
        workspace()->save(m_document, {.overwriteSeen = hashOf(onDisk())});
        wait();
        break;
    case Kind::WriteElsewhere:
        writeElsewhere(random);
        break;
    case Kind::TakeDisk:
        m_document->reload(onDisk());
        break;
    case Kind::Remember:
        m_snapshots.push_back({.id = u"a"_s,
                               .path = m_document->path(),
                               .diskHash = m_document->diskHash(),
                               .text = m_document->text(),
                               .format = m_document->format()});
        break;
    case Kind::Recover:
        recover(random);
        break;
    case Kind::SetFormat:
        setFormat(random);
        break;
    case Kind::ChangeClient:
        changeClient(random);
        break;
    case Kind::Release:
        m_document->release();
        break;
    case Kind::UndoAll:
        return undoAll();
    case Kind::Count:
        break;
    }
    return {};
}

void Scene::type(QRandomGenerator &random)
{
    if (m_document->chunks().size() > kMuchText) {
        // As a person who takes half of it away.
        const auto half = m_document->chunks().size() / 2;
        editor()->select({random.bounded(static_cast<int>(half)), half});
        press(editor(), Qt::Key_Delete);
        return;
    }
    const int count = random.bounded(1, 6);
    for (int i = 0; i < count; ++i) {
        switch (random.bounded(8)) {
        case 0:
            press(editor(), Qt::Key_Return, {}, u"\r"_s);
            break;
        case 1:
            press(editor(), random.bounded(2) == 0 ? Qt::Key_Tab : Qt::Key_Backtab, {}, u"\t"_s);
            break;
        default:
            press(editor(), 0, {}, anyText(random).left(3));
        }
    }
}

void Scene::paste(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(1, 4); i > 0; --i)
        text += anyText(random);
    QApplication::clipboard()->setText(text);
    if (random.bounded(6) == 0)
        m_pane->cut();
    m_pane->paste();
}

void Scene::format(QRandomGenerator &random)
{
    const auto upwards = Upwards(random.bounded(2) == 0);
    const auto mark = InlineMark(random.bounded(4));
    const int level = random.bounded(7);
    const std::array<CodeEditor::Command, 16> commands{
        toggleBullets,
        toggleNumbers,
        toggleTasks,
        toggleQuote,
        toggleFence,
        raiseHeadings,
        lowerHeadings,
        deleteLines,
        joinLines,
        renumberList,
        continueList,
        [level](const EditContext &context) { return setHeading(context, level); },
        [mark](const EditContext &context) { return toggleMark(context, mark); },
        [upwards](const EditContext &context) { return moveLines(context, upwards); },
        [upwards](const EditContext &context) { return duplicateLines(context, upwards); },
        [](const EditContext &context) { return pasteLink(context, u"https://example.org/a_b"); },
    };
    editor()->run(commands.at(std::size_t(random.bounded(int(commands.size())))));
}

void Scene::move(QRandomGenerator &random)
{
    const int size = static_cast<int>(m_document->chunks().size());
    const auto offset = [&] {
        // Most of what may go wrong is near the header.
        const int bound = random.bounded(3) == 0 ? size : std::min(size, 250);
        return random.bounded(bound + 1);
    };
    const int start = offset();
    const int end = random.bounded(3) == 0 ? offset() : start;
    editor()->select(TextRange::between(std::min(start, end), std::max(start, end)));
}

/// Now and then what can be folded is that of a text before.
void Scene::fold(QRandomGenerator &random)
{
    if (random.bounded(2) == 0 && !QTest::qWaitFor([this] { return m_pane->outline()->isFresh(); }, 30'000))
        qFatal("no outline");
    switch (random.bounded(4)) {
    case 0:
        editor()->setHeaderFolded(!editor()->isHeaderFolded());
        break;
    case 1:
        (void)editor()->foldHere();
        break;
    case 2:
        (void)editor()->foldAll();
        break;
    default:
        for (const CodeEditor::VisibleLine &line : editor()->visibleLines()) {
            if (editor()->folds().isHead(line.line) && random.bounded(3) == 0)
                return editor()->setFolded(line.line, !editor()->folds().isFolded(line.line));
        }
    }
}

void Scene::fix(QRandomGenerator &random)
{
    if (random.bounded(3) > 0)
        m_document->checkHere();
    std::vector<Fix> fixes;
    for (const Diagnostic &diagnostic : m_document->diagnostics())
        fixes.insert(fixes.end(), diagnostic.fixes.begin(), diagnostic.fixes.end());
    if (fixes.empty())
        return;
    if (random.bounded(8) == 0 && m_document->isChecked())
        m_document->applyFixes(fixes);
    else
        (void)m_document->applyFix(Fix(oneOf(fixes, random)));
}

void Scene::save(QRandomGenerator &random)
{
    workspace()->save(m_document);
    // Else somebody types on.
    if (random.bounded(2) == 0)
        wait();
}

void Scene::writeElsewhere(QRandomGenerator &random)
{
    QByteArray bytes = onDisk();
    const int where = random.bounded(static_cast<int>(bytes.size()) + 1);
    switch (random.bounded(6)) {
    case 0:
        bytes = anyFile(random);
        break;
    case 1:
        bytes = m_document->source().toBytes();
        break;
    case 2:
        bytes.replace("\r\n", "\n").replace('\n', random.bounded(2) == 0 ? "\r\n" : "\r");
        break;
    case 3:
        bytes.insert(where, anyText(random).toUtf8());
        break;
    case 4:
        bytes.remove(where, random.bounded(40));
        break;
    default:
        bytes.insert(where, random.bounded(20) == 0 ? QByteArray(100'001, 'l') : QByteArray("a line\n"));
    }
    m_test.write(m_name, bytes);
    m_test.checkDisk();
}

void Scene::recover(QRandomGenerator &random)
{
    if (m_snapshots.empty())
        return;
    if (workspace()->recover(oneOf(m_snapshots, random)) != m_document)
        qFatal("recovered into another document");
}

void Scene::setFormat(QRandomGenerator &random)
{
    FileFormat format = m_document->format();
    switch (random.bounded(3)) {
    case 0:
        format.lineEnd = static_cast<LineEnd>(random.bounded(3));
        break;
    case 1:
        format.bom = !format.bom || format.encoding != Encoding::Utf8;
        break;
    default:
        format.encoding = static_cast<Encoding>(random.bounded(3));
        format.bom |= format.encoding != Encoding::Utf8;
    }
    m_document->setFormat(format);
}

void Scene::changeClient(QRandomGenerator &random)
{
    m_document->setClient(oneOf(workspace()->dialects().clients(), random));
}

QString Scene::undoAll()
{
    m_document->release();
    const QByteArray last = m_document->source().toBytes();
    const bool wasModified = m_document->isModified();
    int steps = 0;
    for (; m_document->canUndo(); ++steps)
        m_document->undo();
    if (m_document->source().toBytes() != m_first)
        return u"undo to the bottom does not give the first bytes"_s;
    for (; steps > 0; --steps)
        m_document->redo();
    if (m_document->source().toBytes() != last)
        return u"as many redos do not give the last bytes"_s;
    for (; m_document->canRedo(); ++steps)
        m_document->redo();
    for (; steps > 0; --steps)
        m_document->undo();
    if (m_document->source().toBytes() != last)
        return u"redo to the top and back does not give the last bytes"_s;
    if (m_document->isModified() != wasModified)
        return u"undo and redo made it modified, or not any more"_s;
    return {};
}

} // namespace dossier
