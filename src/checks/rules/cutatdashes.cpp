// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QLatin1StringView kDashes = "---"_L1;

/// The dashes at which the client stops.
TextRange dashes(const CheckedFile &file)
{
    const QString &text = file.text();
    const qsizetype at = text.indexOf(kDashes, file.reading().headerRange.end());
    return at >= 0 && at < file.file().headerRange().end() ? TextRange{at, 3}
                                                           : TextRange{file.reading().headerRange.end(), 0};
}

class CutAtDashes : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::CutAtDashes)
public:
    QString id() const override { return u"header/cut-at-dashes"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("A --- inside the header ends it for the client."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!file.isCut())
            return {};
        const TextRange range = dashes(file);
        const QStringList lost = lostLimits(file, range.start);
        const bool isFatal = file.cause() == CheckedFile::Cause::CutAtDashes;
        Diagnostic diagnostic{id(), isFatal || !lost.isEmpty() ? Severity::Error : severity(), {}, range, {}, {}};
        if (isFatal) {
            diagnostic.message = QStringList{lossSentence(file.dialect(), file.reading()),
                                             tr("For the client these dashes end the header.")}
                                     .join(u' ');
        } else if (!lost.isEmpty()) {
            diagnostic.message = tr("For %1 these dashes end the header: “%2” below them does not count.")
                                     .arg(file.client(), lost.front());
        } else {
            diagnostic.message = tr("For %1 these dashes end the header: what follows them becomes part of the prompt.")
                                     .arg(file.client());
        }
        if (file.input().wantsFixes)
            addFix(diagnostic, escape(file));
        return {diagnostic};
    }

private:
    static QStringList lostLimits(const CheckedFile &file, qsizetype from)
    {
        QStringList lost;
        for (const HeaderEntry &entry : file.file().entries()) {
            if (entry.keyRange.start > from && file.isLimit(entry.key) && !file.field(entry.key))
                lost += entry.key;
        }
        return lost;
    }

    /// Each value that holds dashes in double quotes, the dashes spelt \x2d; of
    /// a comment, other dashes. All at once: the next ones would end the header.
    static std::optional<Fix> escape(const CheckedFile &file)
    {
        const QString &text = file.text();
        const TextRange header = file.file().headerRange();
        yaml::WriterRules rules = file.dialect().writerRules();
        rules.plainIsKept = false;
        ChangeSet changes;
        for (qsizetype at = text.indexOf(kDashes, header.start); at >= 0 && at < header.end();) {
            const HeaderEntry *entry = valueAt(file, {at, kDashes.size()});
            qsizetype end = at + kDashes.size();
            if (entry) {
                end = entry->valueRange.end();
                const QString value =
                    yaml::writeScalar(entry->value->value, {}, yaml::ScalarStyle::DoubleQuoted, rules);
                if (!changes.add(entry->valueRange, value))
                    return std::nullopt;
            } else if (!changes.add({at, kDashes.size()}, u"\u2013\u2013"_s)) {
                return std::nullopt;
            }
            at = text.indexOf(kDashes, end);
        }
        return Fixes(file).change(u"escape-dashes"_s, tr("Write the dashes so that they do not end the header"),
                                  changes, file.isLost());
    }

    /// The entry in whose single value the range lies; null in a comment or a list.
    static const HeaderEntry *valueAt(const CheckedFile &file, TextRange range)
    {
        const auto &entries = file.file().entries();
        const auto holds = [range](const HeaderEntry &e) {
            return e.valueRange.contains(range) && e.value && e.value->kind == yaml::Node::Kind::Scalar;
        };
        const auto entry = std::ranges::find_if(entries, holds);
        return entry == entries.end() ? nullptr : &*entry;
    }
};

} // namespace

RulePointer makeCutAtDashes()
{
    return std::make_unique<CutAtDashes>();
}

} // namespace dossier
