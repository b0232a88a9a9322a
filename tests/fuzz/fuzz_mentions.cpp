// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A name and a text, parted by a zero byte: each mention is the name, they
// stand in order, and JSON stays JSON when they are replaced.
#include "library/jsonstrings.h"
#include "library/mentions.h"
#include "text/changeset.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;

namespace {

void check(const QString &text, const MentionedName &name, MentionFile file)
{
    const bool isJson = file == MentionFile::Json;
    const QString written = isJson ? jsonEscaped(name.name) : name.name;
    ChangeSet replaced;
    qsizetype last = 0;
    for (const Mention &mention : mentionsIn(text, name, file)) {
        const bool isInside = mention.range.start >= last && mention.range.end() <= text.size();
        if (!isInside || text.sliced(mention.range.start, mention.range.length) != written)
            std::abort();
        last = mention.range.end();
        if (!replaced.add(mention.range, isJson ? jsonEscaped(QStringLiteral("a\"b")) : QStringLiteral("new")))
            std::abort();
    }
    bool isValid = false;
    if (isJson && !replaced.isEmpty())
        (void)jsonStrings(replaced.applyTo(text).value(), &isValid);
    if (isJson && !replaced.isEmpty() && !isValid)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString name = QString::fromUtf8(bytes.first(qMax(parting, qsizetype(0))));
    const QString text = QString::fromUtf8(bytes.sliced(parting + 1));
    for (const MentionFile file : {MentionFile::Agent, MentionFile::Skill, MentionFile::Text, MentionFile::Json}) {
        check(text, {.name = name}, file);
        check(text, {.name = name, .plugin = QStringLiteral("kit"), .isBareToo = false}, file);
    }
    return 0;
}
