// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "strictness.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier::claude {

using namespace Qt::StringLiterals;
using yaml::Node;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ClaudeLoader)
};

bool isQuoted(const Node &node)
{
    return node.kind == Node::Kind::Scalar &&
           (node.style == yaml::ScalarStyle::SingleQuoted || node.style == yaml::ScalarStyle::DoubleQuoted);
}

bool isBlock(const Node &node)
{
    return node.kind == Node::Kind::Scalar &&
           (node.style == yaml::ScalarStyle::Literal || node.style == yaml::ScalarStyle::Folded);
}

bool isBlockCollection(const Node &node)
{
    return node.kind != Node::Kind::Scalar && !node.isFlow;
}

class Strictness
{
public:
    explicit Strictness(const QString &text)
        : m_text(text)
    {
    }

    /// `outer` is the column of the block collection around the node, `from`
    /// where what belongs to the node begins.
    void visit(const Node &node, qsizetype outer, qsizetype from)
    {
        if (node.isAlias || m_error)
            return;
        if (isBlockCollection(node)) {
            visitBlock(node);
            return;
        }
        checkIndentation(node, outer, from);
        visitFlow(node);
    }

    [[nodiscard]] std::optional<Error> error() && { return std::move(m_error); }

private:
    void visitBlock(const Node &node)
    {
        const qsizetype column = columnOf(node.range.start);
        for (const Node &item : node.items)
            visit(item, column, item.range.start);
        for (const auto &[key, value] : node.entries) {
            checkHash(key);
            visit(value, column, key.range.end());
        }
    }

    void visitFlow(const Node &node)
    {
        checkHash(node);
        for (const Node &item : node.items)
            visitFlow(item);
        for (const auto &[key, value] : node.entries) {
            visitFlow(key);
            visitFlow(value);
        }
    }

    /// Each line of the node after the first, and the first if it is not its
    /// key's, has to be indented; only a closing bracket may stand anywhere.
    void checkIndentation(const Node &node, qsizetype outer, qsizetype from)
    {
        const qsizetype end = isBlock(node) ? node.range.start + 1 : node.range.end();
        for (qsizetype at = from; at < end && !m_error; ++at) {
            if (m_text[at] != u'\n')
                continue;
            const qsizetype content = afterSpaces(at + 1, end);
            if (content >= node.range.start && content < end && content - at - 1 <= outer && !closes(node, content) &&
                !isBlankFrom(content))
                refuseIndentation(node, content);
        }
    }

    [[nodiscard]] qsizetype afterSpaces(qsizetype at, qsizetype end) const
    {
        while (at < end && m_text[at] == u' ')
            ++at;
        return at;
    }

    [[nodiscard]] bool closes(const Node &node, qsizetype at) const
    {
        return node.isFlow && (m_text[at] == u']' || m_text[at] == u'}');
    }

    [[nodiscard]] bool isBlankFrom(qsizetype at) const
    {
        while (at < m_text.size() && (m_text[at] == u'\t' || m_text[at] == u'\r'))
            ++at;
        return at == m_text.size() || m_text[at] == u'\n';
    }

    void refuseIndentation(const Node &node, qsizetype content)
    {
        if (content == node.range.start)
            refuse(Texts::tr("The value begins in the next line without indentation."), node.range);
        else if (node.isFlow)
            refuse(Texts::tr("A value in brackets goes on in the next line without indentation."), node.range);
        else
            refuse(Texts::tr("A quoted value goes on in the next line without indentation."), node.range);
    }

    void checkHash(const Node &node)
    {
        if (node.isAlias)
            return;
        const bool isFlow = node.kind != Node::Kind::Scalar && node.isFlow;
        qsizetype at = isQuoted(node) || isFlow ? node.range.end() : m_text.size();
        if (isBlock(node)) {
            static const QString indicators = u"|>+-0123456789"_s;
            for (at = node.range.start; at < m_text.size() && indicators.contains(m_text[at]);)
                ++at;
        }
        if (at < m_text.size() && m_text[at] == u'#')
            refuse(Texts::tr("A “#” needs a space before it to begin a comment."), TextRange{at, 1});
    }

    void refuse(const QString &text, TextRange range)
    {
        if (!m_error)
            m_error = Error{.code = Error::Code::Syntax, .text = text, .range = range};
    }

    [[nodiscard]] qsizetype columnOf(qsizetype at) const
    {
        return at == 0 ? 0 : at - (m_text.lastIndexOf(u'\n', at - 1) + 1);
    }

    const QString &m_text;
    std::optional<Error> m_error;
};

} // namespace

std::optional<Error> refusal(const Node &root, const QString &text)
{
    Strictness strictness(text);
    strictness.visit(root, -1, 0);
    return std::move(strictness).error();
}

} // namespace dossier::claude
