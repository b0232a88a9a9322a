// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentdocument.h"

#include "barelayout.h"
#include "checkworker.h"
#include "mappeddiagnostics.h"
#include "storage/readfile.h"
#include "text/diff.h"

#include <QFileInfo>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <atomic>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Above so many units only the head is read anew with each key, so that
/// nothing copies the whole text. It is more than any client loads.
constexpr qsizetype kWholeText = 4 << 20;
constexpr qsizetype kHead = 1'100'000;

qsizetype longestLineOf(QStringView text)
{
    qsizetype longest = 0;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

quint64 nextOwner()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// Ends a step of the history, so that typing never merges into it.
class Border : public QAbstractUndoItem
{
public:
    void undo() override {}
    void redo() override {}
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

/// The border between the text before and after a version taken from the disk.
class ReloadItem : public QAbstractUndoItem
{
public:
    explicit ReloadItem(std::function<void(int)> passed)
        : m_passed(std::move(passed))
    {
    }
    void undo() override { m_passed(1); }
    void redo() override { m_passed(-1); }

private:
    std::function<void(int)> m_passed;
};

} // namespace

struct AgentDocument::Private {
    explicit Private(AgentDocument *ofDocument)
        : q(ofDocument)
    {
    }

    void mirror(int position, int removed, int added);
    void settle();
    void readAgain();
    void guard(QStringView readText);
    void tell();
    void requestCheck();
    void takeAnswer(quint64 answered, const std::vector<Diagnostic> &found);
    void takeFormat(const FileFormat &format);
    void replace(const QString &newText, FileFormat newFormat, bool isReload);
    void passReload(int borders);
    [[nodiscard]] Result<void> edit(const ChangeSet &changes, const std::optional<FileFormat> &newFormat, bool join);
    [[nodiscard]] FieldEdit fieldEdit() const { return FieldEdit(file, client, context); }
    [[nodiscard]] std::optional<yaml::ScalarStyle> plainStyleOf(const QString &key) const;
    [[nodiscard]] Result<void> applyField(const QString &key, const Result<ChangeSet> &changes, Joining joining);

    AgentDocument *q;
    const quint64 owner = nextOwner();
    QTextDocument *document = nullptr;
    CheckWorker *worker = nullptr;
    QTimer checkTimer;
    int checkPause = kCheckPause; ///< ms
    ChunkedText text; ///< the same as the text document's, kept in step with each change
    bool isDirty = false; ///< text changed since the last settle()
    bool isHeadDirty = false; ///< and the part that is read
    bool isFormatDirty = false;
    FileFormat format;
    QString path;
    QString untitledTitle;
    Client client;
    FileContext context;
    std::shared_ptr<const Configuration> configuration;
    std::vector<Client> others;
    AgentFile file;
    Reading reading;
    std::vector<Diagnostic> diagnostics;
    Verdict verdict;
    quint64 revision = 0;
    quint64 inputs = 0; ///< counts changes of what is checked: text, format, client, surroundings
    quint64 checkedInputs = 0;
    bool readOnly = false; ///< the file
    bool guarded = false;
    bool released = false;
    bool isReplacing = false; ///< which is no edit of a person's
    qsizetype longestLine = 0;
    QByteArray diskHash;
    DiskState diskState = DiskState::Same;
    QString movedTo;
    int reloadsUndone = 0; ///< since the disk was known to hold the text
    QString joinKey; ///< field whose edits may still join
    QString styleKey; ///< field that is being typed in
    quint64 styleRevision = 0; ///< after the last key in it
    /// The style it had before: a blank at the end needs quotes for a moment.
    std::optional<yaml::ScalarStyle> style;
    quint64 joinRevision = 0;
};

AgentDocument::AgentDocument(const SourceText &source, QString path, Client client, FileContext context,
                             CheckWorker *worker, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
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
    isHeadDirty |= position < kHead || text.size() <= kWholeText || file.text().size() != kHead;
}

void AgentDocument::Private::guard(QStringView readText)
{
    longestLine = longestLineOf(readText);
    const bool isWanted = longestLine > kLongLine && !released;
    if (std::exchange(guarded, isWanted) == isWanted)
        return;
    Q_EMIT q->readOnlyChanged();
    // A view that has left keeps its layout here, which would lay out the line.
    if (guarded)
        document->setDocumentLayout(new BareLayout(document));
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
    const QString read = text.size() > kWholeText ? text.mid(0, kHead) : text.toString();
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
                                          bool join)
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
    document->appendUndoItem(new Border);
    cursor.endEditBlock();
    return {};
}

std::optional<yaml::ScalarStyle> AgentDocument::Private::plainStyleOf(const QString &key) const
{
    const HeaderEntry *entry = file.entry(key);
    const bool isPlain =
        !entry || (entry->mark == HeaderEntry::Mark::Strict && entry->value &&
                   entry->value->kind == yaml::Node::Kind::Scalar && entry->value->style == yaml::ScalarStyle::Plain);
    return isPlain ? std::optional(yaml::ScalarStyle::Plain) : std::nullopt;
}

Result<void> AgentDocument::Private::applyField(const QString &key, const Result<ChangeSet> &changes, Joining joining)
{
    if (!changes)
        return std::unexpected(changes.error());
    const bool join =
        joining == Joining::WithPrevious && key == joinKey && revision == joinRevision && document->isUndoAvailable();
    const Result<void> applied = edit(*changes, std::nullopt, join);
    if (applied && (!changes->isEmpty() || join)) {
        joinKey = key;
        joinRevision = revision;
    }
    return applied;
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

bool AgentDocument::isReadOnly() const
{
    return d->readOnly || d->guarded;
}

void AgentDocument::setReadOnly(bool readOnly)
{
    if (std::exchange(d->readOnly, readOnly) != readOnly)
        Q_EMIT readOnlyChanged();
}

bool AgentDocument::isGuarded() const
{
    return d->guarded;
}

void AgentDocument::release()
{
    d->released = true;
    if (std::exchange(d->guarded, false))
        Q_EMIT readOnlyChanged();
}

qsizetype AgentDocument::longestLine() const
{
    return d->longestLine;
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

Result<void> AgentDocument::applyFix(const Fix &wanted)
{
    d->joinKey.clear();
    if (isChecked() || !d->worker)
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

Result<void> AgentDocument::setField(const QString &key, const QString &value, Joining joining)
{
    if (key != d->styleKey || d->revision != d->styleRevision)
        d->style = d->plainStyleOf(key);
    FieldEdit edit = d->fieldEdit();
    edit.setPreferredStyle(d->style);
    const Result<void> applied = d->applyField(key, edit.set(key, value), joining);
    d->styleKey = key;
    d->styleRevision = d->revision;
    return applied;
}

Result<void> AgentDocument::setFieldList(const QString &key, const QStringList &items)
{
    return d->applyField(key, d->fieldEdit().setList(key, items), Joining::Separate);
}

Result<void> AgentDocument::setFieldYaml(const QString &key, const QString &yamlText, Joining joining)
{
    return d->applyField(key, d->fieldEdit().setYaml(key, yamlText), joining);
}

Result<void> AgentDocument::unsetField(const QString &key)
{
    return d->applyField(key, d->fieldEdit().unset(key), Joining::Separate);
}

void AgentDocument::endFieldEdit()
{
    d->joinKey.clear();
}

void AgentDocument::undo()
{
    if (!isReadOnly())
        d->document->undo();
}

void AgentDocument::redo()
{
    if (!isReadOnly())
        d->document->redo();
}

bool AgentDocument::canUndo() const
{
    return d->document->isUndoAvailable();
}

bool AgentDocument::canRedo() const
{
    return d->document->isRedoAvailable();
}

SourceText AgentDocument::source() const
{
    return SourceText(d->text.toString(), d->format);
}

void AgentDocument::markSaved(const QByteArray &hash, quint64 revision)
{
    d->diskHash = hash;
    if (revision != d->revision) {
        // The step of the history that was the disk's is that no more.
        const bool wasModified = d->document->isModified();
        {
            const QSignalBlocker quiet(d->document);
            d->document->setModified(false);
            d->document->setModified(true);
        }
        if (!wasModified)
            Q_EMIT modificationChanged(true);
    } else {
        d->document->setModified(false);
        d->passReload(-d->reloadsUndone);
    }
    setDiskState(DiskState::Same);
}

void AgentDocument::Private::passReload(int borders)
{
    const bool was = q->isBeforeReload();
    reloadsUndone += borders;
    if (q->isBeforeReload() != was)
        Q_EMIT q->beforeReloadChanged();
}

bool AgentDocument::isBeforeReload() const
{
    return d->reloadsUndone > 0;
}

QByteArray AgentDocument::diskHash() const
{
    return d->diskHash;
}

void AgentDocument::Private::replace(const QString &newText, FileFormat newFormat, bool isReload)
{
    // Before a view lays out the line, and off again after it is gone.
    if (longestLineOf(newText) > kLongLine)
        guard(newText);
    isReplacing = true;
    joinKey.clear();
    const QString before = text.toString();
    const ChangeSet changes = lineDifference(before, newText).minimised(before);
    const bool isOther = !changes.isEmpty() || newFormat != format;
    (void)edit(changes, newFormat, false);
    if (isReload && isOther) {
        QTextCursor cursor(document);
        cursor.joinPreviousEditBlock();
        document->appendUndoItem(new ReloadItem([this](int borders) { passReload(borders); }));
        cursor.endEditBlock();
    }
    isReplacing = false;
    guard(newText);
}

void AgentDocument::reload(const QByteArray &bytes)
{
    const SourceText source = SourceText::fromBytes(bytes);
    Q_EMIT aboutToReload();
    d->replace(source.text(), source.format(), true);
    markSaved(hashOf(bytes), d->revision);
    Q_EMIT reloaded();
}

void AgentDocument::recover(const QString &text, FileFormat format, const QByteArray &diskHash)
{
    d->replace(text, format, false);
    d->diskHash = diskHash;
}

AgentDocument::DiskState AgentDocument::diskState() const
{
    return d->diskState;
}

QString AgentDocument::movedTo() const
{
    return d->movedTo;
}

void AgentDocument::setDiskState(DiskState state, const QString &movedTo)
{
    const bool isOther = state != d->diskState || movedTo != d->movedTo;
    d->diskState = state;
    d->movedTo = movedTo;
    if (isOther)
        Q_EMIT diskStateChanged();
}

} // namespace dossier
