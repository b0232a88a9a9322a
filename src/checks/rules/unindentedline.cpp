// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The value up to the last line that continues it.
TextRange wholeValue(const CheckedFile &file, const HeaderEntry &entry, TextRange continuation)
{
    qsizetype start = entry.keyRange.end();
    const QString &text = file.text();
    while (start < text.size() && (text[start] == u' ' || text[start] == u':' || text[start] == u'\t'))
        ++start;
    return TextRange::between(start, std::max(start, continuation.end()));
}

/// The starts of lines in column 0 with which a value in quotes goes on: YAML
/// lets them, a client need not.
std::vector<qsizetype> linesInQuotes(const CheckedFile &file, const HeaderEntry &entry)
{
    std::vector<qsizetype> lines;
    const QString &text = file.text();
    const bool isQuoted = entry.value && (entry.value->style == yaml::ScalarStyle::DoubleQuoted ||
                                          entry.value->style == yaml::ScalarStyle::SingleQuoted);
    for (qsizetype at = entry.valueRange.start; isQuoted && at < entry.valueRange.end(); ++at) {
        if (text[at] == u'\n' && at + 1 < entry.valueRange.end() && !text[at + 1].isSpace())
            lines.push_back(at + 1);
    }
    return lines;
}

class UnindentedLine : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnindentedLine)
public:
    QString id() const override { return u"header/unindented-line"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("A line continues a value without indentation."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.cause() == CheckedFile::Cause::LineEnds)
            return found;
        for (const HeaderFault &fault : file.faults()) {
            if (fault.kind == HeaderFault::Kind::Continuation)
                found.push_back(diagnosticOf(file, fault));
        }
        if (!file.faults().empty() || file.cause() != CheckedFile::Cause::Fault)
            return found;
        for (const HeaderEntry &entry : file.file().entries()) {
            if (const auto lines = linesInQuotes(file, entry); !lines.empty())
                found.push_back(inQuotes(file, entry, lines));
        }
        return found;
    }

private:
    /// In quotes, white space at the start of a line is no part of the value.
    Diagnostic inQuotes(const CheckedFile &file, const HeaderEntry &entry, const std::vector<qsizetype> &starts) const
    {
        const LineIndex lines(file.text());
        const qsizetype first = lines.position(starts.front()).line + 1;
        const qsizetype last = lines.position(starts.back()).line + 1;
        Diagnostic diagnostic{id(),
                              severity(),
                              QStringList{headerConsequence(file, true),
                                          tr("Line %1 continues “%2” without indentation.").arg(first).arg(entry.key)}
                                  .join(u' '),
                              TextRange::between(starts.front(), entry.valueRange.end()),
                              {},
                              {}};
        ChangeSet indentation;
        for (const qsizetype start : starts)
            (void)indentation.add({start, 0}, u"  "_s);
        addFix(diagnostic, Fixes(file).change(u"indent"_s, title(first, last), indentation, true));
        return diagnostic;
    }

    static QString title(qsizetype first, qsizetype last)
    {
        return first == last ? tr("Indent line %1").arg(first) : tr("Indent lines %1–%2").arg(first).arg(last);
    }

    Diagnostic diagnosticOf(const CheckedFile &file, const HeaderFault &fault) const
    {
        const LineIndex lines(file.text());
        const qsizetype first = lines.position(fault.range.start).line + 1;
        const qsizetype last = lines.position(std::max(fault.range.start, fault.range.end() - 1)).line + 1;
        const bool isRead = file.reading().loads();
        const QString cause = isRead
                                  ? tr("Line %1 continues “%2” without indentation and does not belong to it any more.")
                                        .arg(first)
                                        .arg(fault.key)
                                  : tr("Line %1 continues “%2” without indentation.").arg(first).arg(fault.key);
        Diagnostic diagnostic{id(),
                              headerSeverity(file, fault.fatal),
                              headerConsequence(file, fault.fatal) + u' ' + cause,
                              fault.range,
                              {},
                              {}};
        const HeaderEntry *entry = file.file().entry(fault.key);
        if (!entry || !file.input().wantsFixes)
            return diagnostic;
        const TextRange value = wholeValue(file, *entry, fault.range);
        const Fixes fixes(file);
        auto indent =
            fixes.change(u"indent"_s, title(first, last), ChangeSet::replacing(value, block(file, value)), !isRead);
        if (!indent) {
            const QString quoted = yaml::writeScalar(file.text().sliced(value.start, value.length), {},
                                                     yaml::ScalarStyle::DoubleQuoted, file.dialect().writerRules());
            indent = fixes.change(u"quote"_s, tr("Quote “%1”: no word changes").arg(fault.key),
                                  ChangeSet::replacing(value, quoted), !isRead);
        }
        addFix(diagnostic, std::move(indent));
        return diagnostic;
    }

    /// The value as a block scalar that keeps its lines; one that says itself
    /// that it is one stays of its kind.
    static QString block(const CheckedFile &file, TextRange value)
    {
        static const QRegularExpression indicator(u"\\A[|>][-+]?[ \\t]*\\z"_s);
        QList<QStringView> lines = QStringView(file.text()).sliced(value.start, value.length).split(u'\n');
        const bool isBlock = indicator.matchView(lines.front()).hasMatch();
        QString text = isBlock ? lines.takeFirst().toString() : u"|-"_s;
        // A block's first line says how far it is indented, if it is.
        const QStringView given = isBlock ? blanksOf(lines.front()) : QStringView();
        for (const QStringView line : std::as_const(lines)) {
            text += u'\n';
            if (line.trimmed().isEmpty())
                continue;
            if (given.isEmpty())
                text += u"  "_s;
            else if (blanksOf(line).isEmpty())
                text += given;
            text += line;
        }
        return text;
    }

    static QStringView blanksOf(QStringView line)
    {
        qsizetype length = 0;
        while (length < line.size() && line[length] == u' ')
            ++length;
        return line.first(length);
    }
};

} // namespace

RulePointer makeUnindentedLine()
{
    return std::make_unique<UnindentedLine>();
}

} // namespace dossier
