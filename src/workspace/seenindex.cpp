// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenindex.h"

#include "storage/privatefile.h"
#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::SeenIndex)
};

} // namespace

SeenIndex::SeenIndex(QString path, FileOps &ops)
    : m_path(std::move(path))
    , m_ops(ops)
{
}

SeenStates SeenIndex::load()
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const Result<QByteArray> bytes = m_ops.read(m_path, kMaximumFile);
    if (!bytes) {
        if (bytes.error().code != Error::Code::NotFound)
            leave(
                bytes.error().code,
                Texts::tr("What you last saw of your agents could not be read from %1: %2. The file is left as it is. "
                          "Changes by others are told from now on only, and what you mark as seen is not remembered. "
                          "Check the disk and the permissions, then start Dossier again.")
                    .arg(shown, bytes.error().text));
        return {};
    }
    Result<SeenStates::Parsed> parsed = SeenStates::fromBytes(*bytes);
    if (!parsed && parsed.error().code == Error::Code::Schema) {
        leave(
            parsed.error().code,
            Texts::tr("%1 was written by a newer Dossier and is left as it is. Changes by others are told from now on "
                      "only, and what you mark as seen is not remembered. Use the newer Dossier, or move the file "
                      "away and start again.")
                .arg(shown));
        return {};
    }
    if (!parsed) {
        moveAside(*bytes);
        return {};
    }
    if (parsed->lost > 0)
        copyAside(*bytes, parsed->lost);
    return std::move(parsed->states);
}

Result<void> SeenIndex::save(const SeenStates &states) const
{
    return m_isWritable ? replacePrivately(m_path, states.toBytes(), m_ops) : Result<void>();
}

void SeenIndex::leave(Error::Code code, const QString &text)
{
    m_isWritable = false;
    m_problems.push_back({.code = code, .text = text, .path = m_path});
}

/// The same bytes are kept once, however often they are found.
QString SeenIndex::asidePath(const QByteArray &bytes) const
{
    return m_path + u".old-"_s + QString::fromLatin1(hashOf(bytes).first(4).toHex());
}

void SeenIndex::moveAside(const QByteArray &bytes)
{
    const QString aside = asidePath(bytes);
    const QString shown = QDir::toNativeSeparators(m_path);
    if (const auto moved = m_ops.rename(m_path, aside); !moved) {
        leave(
            moved.error().code,
            Texts::tr("%1 is damaged and could not be moved away: %2. Changes by others are told from now on only, and "
                      "what you mark as seen is not remembered. Move the file away and start Dossier again.")
                .arg(shown, moved.error().text));
        return;
    }
    m_problems.push_back({.code = Error::Code::Syntax,
                          .text = Texts::tr("%1 was damaged and is kept as %2. Changes by others are told from now on "
                                            "only; look at your agents once more.")
                                      .arg(shown, QDir::toNativeSeparators(aside)),
                          .path = m_path});
}

/// Not moved: were the program to end before the next save, all would count as
/// seen.
void SeenIndex::copyAside(const QByteArray &bytes, qsizetype lost)
{
    const QString aside = asidePath(bytes);
    const QString shown = QDir::toNativeSeparators(m_path);
    if (const auto copied = replacePrivately(aside, bytes, m_ops); !copied) {
        leave(copied.error().code,
              Texts::tr("%1 is damaged in %n line(s) and could not be copied, so what you mark as seen is not "
                        "remembered. %2",
                        nullptr, int(lost))
                  .arg(shown, copied.error().text));
        return;
    }
    m_problems.push_back({.code = Error::Code::Syntax,
                          .text = Texts::tr("%1 was damaged in %n line(s) and is kept as %2. The agents of these lines "
                                            "are shown as new; look at them once more.",
                                            nullptr, int(lost))
                                      .arg(shown, QDir::toNativeSeparators(aside)),
                          .path = m_path});
}

} // namespace dossier
