// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile.h"

#include "headerreader.h"
#include "linereader.h"
#include "texttools.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

struct AgentFile::Data {
    SourceText source;
    Header header = Header::None;
    TextRange openFence;
    TextRange closeFence;
    TextRange headerRange;
    TextRange bodyRange;
    std::shared_ptr<const HeaderContent> content;
};

namespace {

/// The line of --- at `start` with its \n; empty if the line there is none.
TextRange fenceAt(QStringView text, qsizetype start)
{
    if (!text.sliced(start).startsWith("---"_L1))
        return {};
    const qsizetype end = lineEnd(text, start);
    if (!isBlank(text.sliced(start + 3, end - start - 3)))
        return {};
    return TextRange::between(start, std::min<qsizetype>(end + 1, text.size()));
}

TextRange findCloseFence(QStringView text, qsizetype from)
{
    if (TextRange first = fenceAt(text, from); !first.isEmpty())
        return first;
    for (qsizetype at = text.indexOf("\n---"_L1, from); at >= 0; at = text.indexOf("\n---"_L1, at + 1)) {
        if (TextRange fence = fenceAt(text, at + 1); !fence.isEmpty())
            return fence;
    }
    return {};
}

const std::shared_ptr<const HeaderContent> &noContent()
{
    static const auto content = std::make_shared<const HeaderContent>();
    return content;
}

} // namespace

AgentFile::AgentFile()
{
    static const auto empty = [] {
        auto data = std::make_shared<Data>();
        data->content = noContent();
        return data;
    }();
    d = empty;
}

AgentFile AgentFile::parse(SourceText source, const AgentFile *previous)
{
    auto data = std::make_shared<Data>();
    data->source = std::move(source);
    const QStringView text = data->source.text();

    const auto sameHeader = [&text](const Data &other) {
        // A fence at the very end of the text may have become another line.
        const qsizetype length = other.closeFence.end();
        const QStringView before = other.source.text();
        return other.header == Header::Present && length <= text.size() && before[length - 1] == u'\n' &&
               text.first(length) == before.first(length);
    };
    if (previous && sameHeader(*previous->d)) {
        data->header = Header::Present;
        data->openFence = previous->d->openFence;
        data->closeFence = previous->d->closeFence;
        data->headerRange = previous->d->headerRange;
        data->content = previous->d->content;
    } else if ((data->openFence = fenceAt(text, 0)); data->openFence.isEmpty()) {
        data->content = noContent();
    } else {
        const qsizetype start = data->openFence.end();
        data->closeFence = text[start - 1] == u'\n' ? findCloseFence(text, start) : TextRange{};
        const bool closed = !data->closeFence.isEmpty();
        data->header = closed ? Header::Present : Header::Unclosed;
        data->headerRange = TextRange::between(start, closed ? data->closeFence.start : endOfEntryLines(text, start));
        data->content = std::make_shared<const HeaderContent>(readHeader(text, data->headerRange));
    }
    const qsizetype body = data->header == Header::Present ? data->closeFence.end() : data->headerRange.end();
    data->bodyRange = TextRange::between(body, text.size());

    AgentFile file;
    file.d = std::move(data);
    return file;
}

const SourceText &AgentFile::source() const
{
    return d->source;
}

AgentFile::Header AgentFile::header() const
{
    return d->header;
}

TextRange AgentFile::openFence() const
{
    return d->openFence;
}

TextRange AgentFile::closeFence() const
{
    return d->closeFence;
}

TextRange AgentFile::headerRange() const
{
    return d->headerRange;
}

TextRange AgentFile::bodyRange() const
{
    return d->bodyRange;
}

const std::vector<HeaderEntry> &AgentFile::entries() const
{
    return d->content->entries;
}

const HeaderEntry *AgentFile::entry(QStringView key) const
{
    const auto &all = entries();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [key](const HeaderEntry &entry) { return entry.key == key; });
    return found == all.rend() ? nullptr : &*found;
}

bool AgentFile::isStrictYaml() const
{
    return d->content->strict;
}

const std::optional<Error> &AgentFile::yamlError() const
{
    return d->content->error;
}

} // namespace dossier
