// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "wordlist.h"

#include "settings/environment.h"
#include "storage/privatefile.h"
#include "storage/readfile.h"

#include <QFile>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

void takeWords(QSet<QString> &words, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView word = line.trimmed(); !word.isEmpty())
            words.insert(word.toString().toLower());
    }
}

} // namespace

WordList::WordList(const Environment &environment, FileOps &ops, QObject *parent)
    : QObject(parent)
    , m_path(environment.config + u"/words.txt"_s)
    , m_ops(ops)
{
    QFile shipped(u":/spelling/words.txt"_s);
    if (shipped.open(QIODevice::ReadOnly))
        takeWords(m_words, shipped.readAll());
    (void)read(); // one that cannot be read is told of when it is to be written
}

Result<QByteArray> WordList::read()
{
    auto bytes = readFile(m_path, m_ops);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return QByteArray();
    if (bytes)
        takeWords(m_words, *bytes);
    return bytes;
}

bool WordList::contains(const QString &word) const
{
    return m_words.contains(word.toLower());
}

Result<void> WordList::add(const QString &word)
{
    m_words.insert(word.toLower());
    Result<void> written;
    if (Result<QByteArray> bytes = read(); !bytes) {
        written = std::unexpected(bytes.error());
    } else {
        if (!bytes->isEmpty() && !bytes->endsWith('\n'))
            *bytes += '\n';
        written = replacePrivately(m_ops.resolved(m_path).value_or(m_path), *bytes + word.toUtf8() + '\n', m_ops);
    }
    Q_EMIT changed();
    return written;
}

} // namespace dossier
