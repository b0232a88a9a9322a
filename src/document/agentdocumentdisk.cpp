// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// How the text stands to the file: saved, reloaded, recovered, for reading only.
#include "agentdocument_p.h"
#include "barelayout.h"
#include "text/diff.h"

#include <QTextCursor>

namespace dossier {

namespace {

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

SourceText AgentDocument::source() const
{
    return SourceText(d->text.toString(), d->format);
}

/// No step of the history is what the disk has.
void AgentDocument::Private::forgetSaved()
{
    const bool wasModified = document->isModified();
    {
        const QSignalBlocker quiet(document);
        document->setModified(false);
        document->setModified(true);
    }
    if (!wasModified)
        Q_EMIT q->modificationChanged(true);
}

void AgentDocument::beginHere()
{
    d->document->clearUndoRedoStacks();
    d->forgetSaved();
}

void AgentDocument::markSaved(const QByteArray &hash, quint64 revision)
{
    d->diskHash = hash;
    if (revision != d->revision) {
        d->forgetSaved();
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
    d->replace(source.text(), source.format(), true);
    markSaved(hashOf(bytes), d->revision);
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
