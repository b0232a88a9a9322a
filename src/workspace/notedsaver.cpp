// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "notedsaver.h"

#include "storage/readfile.h"

#include <QCoreApplication>

namespace dossier {

namespace {

/// Above so many bytes a save notes that it was, not what was there before; but
/// for one in place, which may need it.
constexpr qsizetype kKept = 4 << 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::NotedSaver)
};

} // namespace

NotedSaver::NotedSaver(const Journal &journal, FileOps &ops)
    : m_journal(journal)
    , m_ops(ops)
{
}

Result<NotedSaver::Written> NotedSaver::save(const FileSaver::Request &request) const
{
    JournalBatch batch = JournalBatch::named(Texts::tr("Save"));
    batch.isSave = true;
    JournalEntry entry{.kind = FileChange::Kind::Create, .path = request.path, .afterHash = hashOf(request.bytes)};
    std::optional<QByteArray> kept;
    auto before = readFile(request.path, m_ops);
    // One that cannot be read now is no new one, which undoing would delete.
    if (before || before.error().code != Error::Code::NotFound)
        entry.kind = FileChange::Kind::Edit;
    if (before) {
        if (before->size() <= kKept || request.way == FileSaver::Way::InPlace)
            entry.keep(*before);
        if (before->size() <= kKept)
            kept = std::move(*before);
    }
    batch.entries.push_back(std::move(entry));
    const bool isNoted = m_journal.begin(batch).has_value();
    const Result<FileSaver::Saved> written = FileSaver(m_ops).save(request);
    if (isNoted)
        m_journal.end(batch.id, written ? QSet<qsizetype>() : QSet<qsizetype>{0});
    return written.transform([&kept](const FileSaver::Saved &saved) { return Written{saved, std::move(kept)}; });
}

} // namespace dossier
