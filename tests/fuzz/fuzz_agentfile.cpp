// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// A file's bytes; a first line `key=value` before a zero byte is the edit. The
// entries are sound, and an edit that is not refused changes what it says.
#include "agentfile/headeredit.h"
#include "agentfile/invariants.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace dossier;

namespace {

void require(const QString &broken)
{
    if (broken.isEmpty())
        return;
    std::fprintf(stderr, "%s\n", qPrintable(broken));
    std::abort();
}

void require(bool holds, const char *what)
{
    require(holds ? QString() : QString::fromLatin1(what));
}

void checkEdit(const AgentFile &file, const Result<ChangeSet> &changes)
{
    if (!changes)
        return;
    if (file.header() == AgentFile::Header::Present)
        require(brokenEdit(file, *changes));
    require(changes->applyTo(file.text()).has_value(), "an edit outside the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype parting = bytes.indexOf('\0');
    const QString order = QString::fromUtf8(bytes.first(qMax(parting, qsizetype(0))));
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes.sliced(parting + 1)));
    require(brokenInvariant(file));
    require(AgentFile::parse(file.source(), &file).entries() == file.entries(), "the header is read otherwise");

    const qsizetype sign = order.indexOf(u'=');
    const QString key = sign < 0 ? QStringLiteral("name") : order.first(sign);
    const QString value = order.sliced(sign + 1);
    const HeaderEdit edit(file);
    if (const auto changes = edit.setString(key, value)) {
        checkEdit(file, changes);
        const AgentFile after =
            AgentFile::parse(SourceText(changes->applyTo(file.text()).value(), file.source().format()));
        const HeaderEntry *now = after.entry(key);
        require(now && now->value && now->value->value == value, "a string is not read back");
        require(!file.isStrictYaml() || after.isStrictYaml(), "YAML no more");
    }
    checkEdit(file, edit.setList(key, value.split(u'|'), size % 2 == 0));
    checkEdit(file, edit.setYaml(key, value));
    checkEdit(file, edit.setLiteral(key, value));
    for (const HeaderEntry &entry : file.entries()) {
        checkEdit(file, edit.remove(entry.key));
        checkEdit(file, edit.rename(entry.key, value));
        if (&entry - file.entries().data() > 3)
            break;
    }
    return 0;
}
