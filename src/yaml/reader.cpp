// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "reader.h"

#include "parserinput.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::yaml {

namespace {

/// Each directive is compared with all before it, inside libyaml.
constexpr qsizetype kMostDirectives = 100;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

class Event
{
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)

    [[nodiscard]] yaml_event_t *raw() { return &m_event; }
    [[nodiscard]] yaml_event_type_t type() const { return m_event.type; }
    [[nodiscard]] const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event = {};
};

QString fromC(const yaml_char_t *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

ScalarStyle styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return ScalarStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return ScalarStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return ScalarStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return ScalarStyle::Folded;
    default:
        return ScalarStyle::Plain;
    }
}

class Parser
{
public:
    Parser(const ParserInput &input, const Limits &limits)
        : m_input(input)
        , m_text(input.text())
        , m_limits(limits)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(input.bytes().constData()),
                                     static_cast<std::size_t>(input.bytes().size()));
    }
    ~Parser() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    [[nodiscard]] Result<Document> run()
    {
        for (;;) {
            Event event;
            if (const auto error = next(event))
                return std::unexpected(*error);
            if (event.type() == YAML_STREAM_END_EVENT)
                return std::move(m_document);
            if (event.type() != YAML_DOCUMENT_START_EVENT)
                continue;
            if (m_document.root) {
                m_document.several = true;
                return std::move(m_document);
            }
            Event first;
            if (const auto error = next(first))
                return std::unexpected(*error);
            auto built = node(first, 1);
            if (!built)
                return std::unexpected(built.error());
            m_document.root = std::move(built->node);
        }
    }

private:
    /// A node, how many nodes it is in all, and how many levels deep.
    struct Built {
        Node node;
        qsizetype count = 1;
        int height = 0;
    };

    [[nodiscard]] std::optional<Error> next(Event &event)
    {
        if (yaml_parser_parse(&m_parser, event.raw()))
            return std::nullopt;
        const bool isReader = m_parser.error == YAML_READER_ERROR;
        const qsizetype at = isReader ? m_input.offsetOfByte(m_parser.problem_offset) : offset(m_parser.problem_mark);
        return Error{.code = Error::Code::Syntax,
                     .text = m_parser.problem ? QString::fromUtf8(m_parser.problem) : u"out of memory"_s,
                     .range = m_input.characterAt(at)};
    }

    [[nodiscard]] Result<Built> node(const Event &event, int depth)
    {
        if (event.type() == YAML_ALIAS_EVENT)
            return alias(event, depth);
        if (const auto error = charge(1, range(event)))
            return std::unexpected(*error);
        if (event.type() == YAML_SCALAR_EVENT)
            return anchored(scalar(event), event->data.scalar.anchor);
        if (depth > m_limits.depth)
            return std::unexpected(tooDeep(range(event)));
        if (event.type() == YAML_SEQUENCE_START_EVENT)
            return sequence(event, depth).and_then([&](Built built) {
                return anchored(std::move(built), event->data.sequence_start.anchor);
            });
        return mapping(event, depth).and_then([&](Built built) {
            return anchored(std::move(built), event->data.mapping_start.anchor);
        });
    }

    [[nodiscard]] Result<Built> alias(const Event &event, int depth)
    {
        const auto found = m_anchors.constFind(fromC(event->data.alias.anchor));
        if (found == m_anchors.cend())
            return std::unexpected(
                Error{.code = Error::Code::Syntax, .text = u"found undefined alias"_s, .range = range(event)});
        if (const auto error = charge(found->count, range(event)))
            return std::unexpected(*error);
        if (depth + found->height - 1 > m_limits.depth)
            return std::unexpected(tooDeep(range(event)));
        Built built = *found;
        built.node.isAlias = true;
        built.node.range = range(event);
        return built;
    }

    [[nodiscard]] Result<Built> anchored(Built built, const yaml_char_t *anchor)
    {
        if (!anchor)
            return built;
        if (const auto error = charge(built.count, built.node.range))
            return std::unexpected(*error);
        m_anchors.insert(fromC(anchor), built);
        return built;
    }

    [[nodiscard]] Built scalar(const Event &event) const
    {
        Node result;
        const auto &scalar = event->data.scalar;
        result.style = styleOf(scalar.style);
        result.tag = fromC(scalar.tag);
        result.range = behindProperties(range(event));
        if (result.style == ScalarStyle::Literal || result.style == ScalarStyle::Folded)
            result.range = withoutTail(result.range);
        const auto value =
            QString::fromUtf8(reinterpret_cast<const char *>(scalar.value), static_cast<qsizetype>(scalar.length));
        // The byte order mark of the value is text, which fromUtf8 leaves out.
        const bool lostMark = scalar.length >= 3 && QByteArrayView(scalar.value, 3) == "\xEF\xBB\xBF";
        result.value = m_input.restored(lostMark ? QChar(0xFEFF) + value : value, result.range, result.style);
        return {.node = std::move(result)};
    }

    [[nodiscard]] Result<Built> sequence(const Event &start, int depth)
    {
        Built built;
        built.node.kind = Node::Kind::Sequence;
        built.node.tag = fromC(start->data.sequence_start.tag);
        built.node.isFlow = start->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        built.node.range = behindProperties(range(start));
        for (;;) {
            Event event;
            if (const auto error = next(event))
                return std::unexpected(*error);
            if (event.type() == YAML_SEQUENCE_END_EVENT) {
                finish(built, event);
                return built;
            }
            auto item = node(event, depth + 1);
            if (!item)
                return item;
            adopt(built, *item);
            built.node.items.push_back(std::move(item->node));
        }
    }

    [[nodiscard]] Result<Built> mapping(const Event &start, int depth)
    {
        Built built;
        built.node.kind = Node::Kind::Mapping;
        built.node.tag = fromC(start->data.mapping_start.tag);
        built.node.isFlow = start->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        built.node.range = behindProperties(range(start));
        QHash<QString, TextRange> seen;
        for (;;) {
            Event event;
            if (const auto error = next(event))
                return std::unexpected(*error);
            if (event.type() == YAML_MAPPING_END_EVENT) {
                finish(built, event);
                return built;
            }
            auto key = node(event, depth + 1);
            if (!key)
                return key;
            Event second;
            if (const auto error = next(second))
                return std::unexpected(*error);
            auto value = node(second, depth + 1);
            if (!value)
                return value;
            placeEmpty(value->node, key->node.range.end());
            noteDuplicate(seen, key->node);
            adopt(built, *key);
            adopt(built, *value);
            built.node.entries.emplace_back(std::move(key->node), std::move(value->node));
        }
    }

    static void adopt(Built &parent, const Built &child)
    {
        parent.count += child.count;
        parent.height = std::max(parent.height, child.height);
        parent.node.range = TextRange::between(parent.node.range.start, child.node.range.end());
    }

    /// libyaml lets a collection end where the next token begins; only a
    /// bracket is its own end.
    void finish(Built &built, const Event &end) const
    {
        ++built.height;
        const TextRange token = range(end);
        if (built.node.isFlow && !token.isEmpty())
            built.node.range = TextRange::between(built.node.range.start, token.end());
    }

    /// libyaml puts a missing value where the next token begins.
    void placeEmpty(Node &value, qsizetype keyEnd) const
    {
        if (value.kind != Node::Kind::Scalar || value.isAlias || !value.range.isEmpty() || !value.tag.isEmpty())
            return;
        const qsizetype at = skipBlanks(keyEnd, value.range.start);
        const bool hasColon = at < value.range.start && m_text[at] == u':';
        const qsizetype start = hasColon ? at + 1 : keyEnd;
        if (start <= value.range.start && skipBlanks(start, value.range.start) == value.range.start)
            value.range = {start, 0};
    }

    void noteDuplicate(QHash<QString, TextRange> &seen, const Node &key)
    {
        if (key.kind != Node::Kind::Scalar)
            return;
        const auto first = seen.constFind(key.value);
        if (first == seen.cend())
            seen.insert(key.value, key.range);
        else
            m_document.duplicates.push_back({key.value, *first, key.range});
    }

    /// Over blanks, line breaks and comments.
    [[nodiscard]] qsizetype skipBlanks(qsizetype at, qsizetype end) const
    {
        for (; at < end; ++at) {
            const bool isComment = m_text[at] == u'#' && at > 0 && (isBlank(m_text[at - 1]) || isBreak(m_text[at - 1]));
            while (isComment && at < end && !isBreak(m_text[at]))
                ++at;
            if (at < end && !isBlank(m_text[at]) && !isBreak(m_text[at]))
                break;
        }
        return std::min(at, end);
    }

    /// The range of a node without the anchor and the tag before it.
    [[nodiscard]] TextRange behindProperties(TextRange node) const
    {
        qsizetype at = node.start;
        while (at < node.end() && (m_text[at] == u'&' || m_text[at] == u'!')) {
            const bool isAnchor = m_text[at] == u'&';
            for (++at; at < node.end() && !isBlank(m_text[at]) && !isBreak(m_text[at]); ++at) {
                if (isAnchor && u",[]{}"_s.contains(m_text[at]))
                    break;
            }
            at = skipBlanks(at, node.end());
        }
        return TextRange::between(at, node.end());
    }

    /// A block scalar without the end of its last line and without the blank
    /// lines that its chomping drops.
    [[nodiscard]] TextRange withoutTail(TextRange block) const
    {
        const QStringView source = QStringView(m_text).sliced(block.start, block.length);
        const auto headerEnd = std::ranges::find_if(source, isBreak) - source.begin();
        QStringView header = source.first(headerEnd);
        header = header.first(std::ranges::find(header, u'#') - header.begin());
        const bool keeps = header.contains(u'+');
        qsizetype end = source.size();
        while (end > headerEnd && isBreak(source[end - 1])) {
            end -= source.first(end).endsWith("\r\n"_L1) ? 2 : 1;
            if (keeps)
                break;
            qsizetype line = end;
            while (line > headerEnd && source[line - 1] == u' ')
                --line;
            if (line > headerEnd && isBreak(source[line - 1]) && end - line <= indentOf(source.sliced(headerEnd)))
                end = line;
        }
        return {block.start, end};
    }

    /// The least indentation of the lines that hold more than blanks.
    [[nodiscard]] static qsizetype indentOf(QStringView lines)
    {
        qsizetype least = lines.size();
        qsizetype blanks = 0;
        for (const QChar c : lines) {
            if (c == u' ' && blanks >= 0)
                ++blanks;
            else if (isBreak(c))
                blanks = 0;
            else if (blanks >= 0)
                least = std::min(least, std::exchange(blanks, -1));
        }
        return least;
    }

    [[nodiscard]] qsizetype offset(const yaml_mark_t &mark) const { return m_input.offsetOfCodePoint(mark.index); }

    [[nodiscard]] TextRange range(const Event &event) const
    {
        const qsizetype start = offset(event->start_mark);
        return TextRange::between(start, std::max(start, offset(event->end_mark)));
    }

    [[nodiscard]] std::optional<Error> charge(qsizetype count, TextRange place)
    {
        m_nodes += count;
        if (m_nodes <= m_limits.nodes)
            return std::nullopt;
        return Error{.code = Error::Code::TooLarge,
                     .text = QCoreApplication::translate(
                                 "dossier::yaml", "This YAML holds more than %L1 values once its aliases are resolved.")
                                 .arg(m_limits.nodes),
                     .range = place};
    }

    [[nodiscard]] Error tooDeep(TextRange place) const
    {
        return {.code = Error::Code::TooLarge,
                .text = QCoreApplication::translate("dossier::yaml", "This YAML is nested more than %1 levels deep.")
                            .arg(m_limits.depth),
                .range = place};
    }

    const ParserInput &m_input;
    QStringView m_text;
    Limits m_limits;
    yaml_parser_t m_parser = {};
    Document m_document;
    QHash<QString, Built> m_anchors;
    qsizetype m_nodes = 0;
};

bool hasTooManyDirectives(QStringView text)
{
    return text.count("%TAG"_L1) > kMostDirectives && text.count("\n%TAG"_L1) > kMostDirectives;
}

} // namespace

Result<Document> read(QStringView text, const Limits &limits)
{
    if (text.size() > limits.length || hasTooManyDirectives(text)) {
        return std::unexpected(Error{
            .code = Error::Code::TooLarge,
            .text = QCoreApplication::translate("dossier::yaml", "This YAML is too long: the limit is %L1 characters.")
                        .arg(limits.length),
            .range = TextRange{0, text.size()}});
    }
    const ParserInput input(text);
    return Parser(input, limits).run();
}

QString libraryVersion()
{
    return QString::fromLatin1(yaml_get_version_string());
}

} // namespace dossier::yaml
