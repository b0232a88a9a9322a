// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentdocument.h"

#include "agentdocument_p.h"
#include "barelayout.h"
#include "mappeddiagnostics.h"

#include <QFileInfo>
#include <QTextCursor>

#include <atomic>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

quint64 nextOwner()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// Ends a step of the history, so that typing never merges into it; tells what was selected.
class Border : public QAbstractUndoItem
{
public:
    Border(std::optional<TextRange> *told, const std::optional<Selections> &selections)
        : m_told(told)
        , m_selections(selections)
    {
    }
    void undo() override { *m_told = m_selections ? std::optional(m_selections->before) : std::nullopt; }
    void redo() override { *m_told = m_selections ? std::optional(m_selections->after) : std::nullopt; }

private:
    std::optional<TextRange> *m_told;
    std::optional<Selections> m_selections;
};

class FormatItem : public QAbstractUndoItem
{
public:
    using Set = std::function<void(const FileFormat &)>;
    FormatItem(Set set, FileFormat before, FileFormat after)
        : m_set(std::move(set))
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    Set m_set;
    FileFormat m_before;
    FileFormat m_after;
};

} // namespace

AgentDocument::AgentDocument(const SourceText &source, QString path, Client client, FileContext context,
                             CheckWorker *worker, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, nextOwner()))
{
    d->document = new QTextDocument(this);
    d->document->setDocumentLayout(new BareLayout(d->document));
    d->worker = worker;
    d->text = ChunkedText(source.text());
    d->format = source.format();
    d->path = std::move(path);
    d->client = std::move(client);
    d->context = std::move(context);
    d->document->setUndoRedoEnabled(false);
    d->document->setPlainText(source.text());
    d->document->setUndoRedoEnabled(true);
    d->document->setModified(false);
    if (!d->path.isEmpty())
        d->diskHash = hashOf(source.toBytes());
    d->guard(source.text());
    connect(d->document, &QTextDocument::contentsChange, this,
            [this](int position, int removed, int added) { d->mirror(position, removed, added); });
    // The layout knows of the change by now, so that those we tell may look.
    connect(d->document, &QTextDocument::contentsChanged, this, [this] { d->settle(); });
    connect(d->document, &QTextDocument::modificationChanged, this, &AgentDocument::modificationChanged);
    d->checkTimer.setSingleShot(true);
    connect(&d->checkTimer, &QTimer::timeout, this, [this] { d->requestCheck(); });
    if (worker) {
        connect(worker, &CheckWorker::checked, this,
                [this](quint64 owner, quint64 inputs, const std::vector<Diagnostic> &diagnostics) {
                    if (owner == d->owner)
                        d->takeAnswer(inputs, diagnostics);
                });
    }
    d->revision = 1;
    d->inputs = 1;
    d->readAgain();
    // The text is seen first; what is wrong with it may follow.
    d->checkTimer.start(kFirstCheckPause);
}

AgentDocument::~AgentDocument()
{
    if (d->worker)
        d->worker->forget(d->owner);
}

void AgentDocument::Private::mirror(int position, int removed, int added)
{
    // The counts include a separator behind the text where a change reaches
    // the end; the lengths of both texts tell what is really meant.
    const qsizetype length = document->characterCount() - 1;
    const qsizetype realAdded = std::min<qsizetype>(added, length - position);
    const qsizetype realRemoved = text.size() + realAdded - length;
    QTextCursor cursor(document);
    cursor.setPosition(position);
    cursor.setPosition(static_cast<int>(position + realAdded), QTextCursor::KeepAnchor);
    const QString fragment = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    // Painting only; a new layout tells of the whole text as added to nothing.
    if (realRemoved == fragment.size() && text.holdsAt(position, fragment))
        return;
    Q_ASSERT(realRemoved >= 0 && realRemoved <= std::max(removed, 0));
    text.replace(position, realRemoved, fragment);
    diagnostics = mappedDiagnostics(std::move(diagnostics), position, realRemoved, fragment.size());
    isDirty = true;
    isHeadDirty |= position < kTextHead || text.size() <= kWholeText || file.text().size() != kTextHead;
}

void AgentDocument::Private::settle()
{
    if (!std::exchange(isDirty, false))
        return;
    ++revision;
    ++inputs;
    if (std::exchange(isHeadDirty, false))
        readAgain();
    if (std::exchange(isFormatDirty, false))
        Q_EMIT q->formatChanged();
    tell();
}

void AgentDocument::Private::readAgain()
{
    const QString read = text.size() > kWholeText ? text.mid(0, kTextHead) : text.toString();
    file = AgentFile::parse(SourceText(read, format), &file);
    reading = client.loader->read(file, context);
    verdict = verdictOf(q->checkInput(), diagnostics);
}

void AgentDocument::Private::tell()
{
    checkTimer.start(checkPause);
    Q_EMIT q->readingChanged();
    Q_EMIT q->diagnosticsChanged();
}

void AgentDocument::Private::requestCheck()
{
    checkTimer.stop();
    if (worker)
        worker->check(owner, inputs, q->checkInput());
}

void AgentDocument::Private::takeAnswer(quint64 answered, const std::vector<Diagnostic> &found)
{
    if (answered != inputs)
        return; // of a text, a client or surroundings that are no more
    checkedInputs = answered;
    diagnostics = found;
    verdict = verdictOf(q->checkInput(), diagnostics);
    Q_EMIT q->diagnosticsChanged();
}

/// Within a step of the history: whoever is told of it may look, and edit, only
/// when the whole step is done.
void AgentDocument::Private::takeFormat(const FileFormat &newFormat)
{
    if (newFormat == format)
        return;
    format = newFormat;
    isFormatDirty = true;
    isDirty = true;
    isHeadDirty = true;
}

Result<void> AgentDocument::Private::edit(const ChangeSet &changes, const std::optional<FileFormat> &newFormat,
                                          bool join, const std::optional<Selections> &selections)
{
    if (q->isReadOnly() && !isReplacing) {
        return std::unexpected(Error{.code = Error::Code::Refused,
                                     .text = AgentDocument::tr("This file is open for reading only."),
                                     .path = path});
    }
    if (!changes.isEmpty() && changes.edits().back().range.end() > text.size()) {
        return std::unexpected(Error{.code = Error::Code::OutOfRange,
                                     .text = AgentDocument::tr("The change belongs to another version of the text."),
                                     .path = path});
    }
    const bool changesFormat = newFormat && *newFormat != format;
    if (changes.isEmpty() && !changesFormat)
        return {};
    QTextCursor cursor(document);
    if (join)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // From the end, so that offsets before stay right.
    for (auto it = changes.edits().rbegin(); it != changes.edits().rend(); ++it) {
        cursor.setPosition(static_cast<int>(it->range.start));
        cursor.setPosition(static_cast<int>(it->range.end()), QTextCursor::KeepAnchor);
        cursor.insertText(it->text);
    }
    if (changesFormat) {
        document->appendUndoItem(
            new FormatItem([this](const FileFormat &value) { takeFormat(value); }, format, *newFormat));
        takeFormat(*newFormat);
    }
    document->appendUndoItem(new Border(&selected, selections));
    cursor.endEditBlock();
    return {};
}

QTextDocument *AgentDocument::textDocument() const
{
    return d->document;
}

const AgentFile &AgentDocument::file() const
{
    return d->file;
}

bool AgentDocument::isReadInPart() const
{
    return d->text.size() > kWholeText;
}

QString AgentDocument::text() const
{
    return d->text.toString();
}

const ChunkedText &AgentDocument::chunks() const
{
    return d->text;
}

const Reading &AgentDocument::reading() const
{
    return d->reading;
}

const Client &AgentDocument::client() const
{
    return d->client;
}

const FileContext &AgentDocument::context() const
{
    return d->context;
}

void AgentDocument::setClient(Client client)
{
    d->client = std::move(client);
    ++d->inputs;
    d->readAgain();
    Q_EMIT clientChanged();
    d->tell();
}

void AgentDocument::setContext(FileContext context)
{
    if (context == d->context)
        return;
    d->context = std::move(context);
    ++d->inputs;
    d->readAgain();
    d->tell();
}

void AgentDocument::setConfiguration(std::shared_ptr<const Configuration> configuration, std::vector<Client> others)
{
    const bool isSame =
        configuration == d->configuration || (configuration && d->configuration && *configuration == *d->configuration);
    d->configuration = std::move(configuration);
    d->others = std::move(others);
    if (isSame)
        return;
    ++d->inputs;
    d->tell();
}

const std::vector<Diagnostic> &AgentDocument::diagnostics() const
{
    return d->diagnostics;
}

const Verdict &AgentDocument::verdict() const
{
    return d->verdict;
}

bool AgentDocument::isChecked() const
{
    return d->checkedInputs == d->inputs;
}

CheckInput AgentDocument::checkInput() const
{
    return {.file = d->file,
            .client = d->client,
            .context = d->context,
            .reading = d->reading,
            .configuration = d->configuration,
            .others = d->others};
}

void AgentDocument::checkHere()
{
    if (isChecked() || !d->worker)
        return;
    d->checkTimer.stop();
    d->worker->forget(d->owner);
    d->takeAnswer(d->inputs, d->worker->checker().check(checkInput()));
}

void AgentDocument::checkNow()
{
    d->requestCheck();
}

void AgentDocument::setCheckPause(int milliseconds)
{
    d->checkPause = milliseconds;
}

QString AgentDocument::path() const
{
    return d->path;
}

QString AgentDocument::title() const
{
    return d->path.isEmpty() ? d->untitledTitle : QFileInfo(d->path).fileName();
}

void AgentDocument::setPath(const QString &path)
{
    if (path == d->path)
        return;
    d->path = path;
    FileContext context = d->context;
    context.path = path;
    setContext(std::move(context));
    Q_EMIT titleChanged();
}

void AgentDocument::setUntitledTitle(const QString &title)
{
    d->untitledTitle = title;
    Q_EMIT titleChanged();
}

FileFormat AgentDocument::format() const
{
    return d->format;
}

void AgentDocument::setFormat(FileFormat format)
{
    (void)d->edit({}, format, false);
}

bool AgentDocument::isModified() const
{
    return d->document->isModified();
}

quint64 AgentDocument::revision() const
{
    return d->revision;
}

Result<void> AgentDocument::apply(const ChangeSet &changes, Joining joining)
{
    d->joinKey.clear();
    return d->edit(changes, std::nullopt, joining == Joining::WithPrevious && d->document->isUndoAvailable());
}

Result<void> AgentDocument::apply(const ChangeSet &changes, const Selections &selections)
{
    d->joinKey.clear();
    return d->edit(changes, std::nullopt, false, selections);
}

Result<void> AgentDocument::applyFix(const Fix &wanted, std::optional<quint64> found)
{
    d->joinKey.clear();
    if ((isChecked() || !d->worker) && found.value_or(d->revision) == d->revision)
        return d->edit(wanted.changes, wanted.format, false);
    checkHere();
    for (const Diagnostic &diagnostic : diagnostics()) {
        for (const Fix &fix : diagnostic.fixes) {
            if (fix.id == wanted.id && fix.title == wanted.title)
                return d->edit(fix.changes, fix.format, false);
        }
    }
    return std::unexpected(Error{.code = Error::Code::Refused,
                                 .text = tr("The text has changed, and there is nothing to mend any more.")});
}

qsizetype AgentDocument::applyFixes(const std::vector<Fix> &fixes)
{
    ChangeSet all;
    std::optional<FileFormat> newFormat;
    qsizetype applied = 0;
    for (const Fix &fix : fixes) {
        if (!all.add(fix.changes))
            continue;
        if (fix.format)
            newFormat = fix.format;
        ++applied;
    }
    d->joinKey.clear();
    return d->edit(all, newFormat, false) ? applied : 0;
}

std::optional<TextRange> AgentDocument::undo()
{
    d->selected.reset();
    if (!isReadOnly())
        d->document->undo();
    return d->selected;
}

std::optional<TextRange> AgentDocument::redo()
{
    d->selected.reset();
    if (!isReadOnly())
        d->document->redo();
    return d->selected;
}

bool AgentDocument::canUndo() const
{
    return d->document->isUndoAvailable();
}

bool AgentDocument::canRedo() const
{
    return d->document->isRedoAvailable();
}

} // namespace dossier
