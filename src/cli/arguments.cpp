// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "arguments.h"

#include "checks/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Arguments)
};

std::unexpected<Error> unknownOption(const QString &name, const std::vector<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names += option.name;
    const QString near = nearestWord(name, names);
    if (!near.isEmpty())
        return usageError(Texts::tr("There is no option --%1; did you mean --%2?").arg(name, near));
    return usageError(Texts::tr("There is no option --%1.").arg(name));
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<OptionSpec> &options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            arguments.m_positional += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_positional += word;
            continue;
        }
        const QString bare = word.sliced(word.startsWith("--"_L1) ? 2 : 1);
        const qsizetype equals = bare.indexOf(u'=');
        const QString name = equals < 0 ? bare : bare.first(equals);
        const auto option = std::ranges::find(options, name, &OptionSpec::name);
        if (option == options.end())
            return unknownOption(name, options);
        const bool isSwitch = option->valueName.isEmpty();
        if (isSwitch && equals >= 0)
            return usageError(Texts::tr("--%1 takes no value.").arg(name));
        if (!isSwitch && equals < 0 && i + 1 == words.size())
            return usageError(Texts::tr("--%1 wants a value.").arg(name));
        const QString value = isSwitch ? QString() : equals >= 0 ? bare.sliced(equals + 1) : words[++i];
        if (!option->values.isEmpty() && !option->values.contains(value))
            return usageError(Texts::tr("--%1 takes %2, not “%3”.").arg(name, option->values.join(", "_L1), value));
        arguments.m_values[name] += value;
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? fallback : found->last();
}

} // namespace dossier
