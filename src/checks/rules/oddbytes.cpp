// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString hex(int value, int digits)
{
    return QString::number(value, 16).toUpper().rightJustified(digits, u'0');
}

/// The units of a text that something is true of: the first, and how many.
struct Found {
    qsizetype first = -1;
    qsizetype count = 0;
};

template<typename Test>
Found find(const QString &text, const Test &isOdd)
{
    Found found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isOdd(i))
            continue;
        if (found.first < 0)
            found.first = i;
        ++found.count;
    }
    return found;
}

/// Bytes that are no UTF-8 stand in the text as units of their own.
class NotUtf8 : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NotUtf8)
public:
    QString id() const override { return u"file/not-utf8"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The file holds bytes that are no UTF-8."); }
    bool concernsNotes() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const QString &text = file.text();
        if (file.file().source().format().encoding != Encoding::Utf8)
            return {utf16(file)};
        if (!file.letters().mayContainUnit(0xdc80, 0xdcff))
            return {};
        const Found found = find(text, [&text](qsizetype i) {
            const char16_t unit = text[i].unicode();
            const bool isPaired = i > 0 && text[i - 1].isHighSurrogate();
            return unit >= 0xdc80 && unit <= 0xdcff && !isPaired;
        });
        if (found.count == 0)
            return {};
        const QString byte = hex(text[found.first].unicode() - 0xdc00, 2);
        return {
            {id(),
             severity(),
             tr("%n byte(s) of this file are no UTF-8, the first one is %1: %2 shows a sign in their place. Save it "
                "as UTF-8 in the program that it comes from.",
                nullptr, static_cast<int>(found.count))
                 .arg(byte, file.client()),
             {found.first, 1},
             {},
             {}}};
    }

private:
    Diagnostic utf16(const CheckedFile &file) const
    {
        return {
            id(),   severity(), tr("This file is UTF-16: %1 reads UTF-8 and finds no header in it.").arg(file.client()),
            {0, 0}, {},         {}};
    }
};

class ControlCharacters : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ControlCharacters)
public:
    QString id() const override { return u"file/control-characters"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The file holds control characters."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!file.letters().mayContainUnit(0, 0x1f) && !file.letters().mayContainUnit(0x7f, 0x9f))
            return {};
        const QString &text = file.text();
        const Found found = find(text, [&text](qsizetype i) {
            const char16_t unit = text[i].unicode();
            const bool isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
            return isControl && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' && unit != 0x85;
        });
        if (found.count == 0)
            return {};
        return {
            {id(),
             severity(),
             tr("%n control character(s) stand in this file, the first one is U+%1; they are not seen, and %2 reads "
                "them.",
                nullptr, static_cast<int>(found.count))
                 .arg(hex(text[found.first].unicode(), 4), file.client()),
             {found.first, 1},
             {},
             {}}};
    }
};

} // namespace

std::vector<RulePointer> oddByteRules()
{
    std::vector<RulePointer> rules;
    rules.push_back(std::make_unique<NotUtf8>());
    rules.push_back(std::make_unique<ControlCharacters>());
    return rules;
}

} // namespace dossier
