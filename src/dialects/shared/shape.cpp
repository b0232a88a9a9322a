// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dossier {

using js::Kind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ClientLoader)
};

bool isPositiveInteger(double number)
{
    return std::isfinite(number) && std::trunc(number) == number && number > 0;
}

bool eachIs(Kind kind, const yaml::Node &node, js::Schema schema)
{
    return std::ranges::all_of(node.items, [&](const yaml::Node &item) { return js::kindOf(item, schema) == kind; }) &&
           std::ranges::all_of(node.entries,
                               [&](const yaml::NodeEntry &entry) { return js::kindOf(entry.second, schema) == kind; });
}

QString sentenceFor(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Text:
        return Texts::tr("%1 does not load this agent: “%2” must be text.");
    case Wanted::FilledText:
        return Texts::tr("%1 does not load this agent: “%2” must be text that is not empty.");
    case Wanted::TextList:
        return Texts::tr("%1 does not load this agent: “%2” must be a list of texts, such as [a, b].");
    case Wanted::Map:
        return Texts::tr("%1 does not load this agent: “%2” must hold keys and values of its own.");
    case Wanted::TextMap:
        return Texts::tr("%1 does not load this agent: “%2” must hold keys with texts.");
    case Wanted::SwitchMap:
        return Texts::tr("%1 does not load this agent: “%2” must hold keys with true or false.");
    case Wanted::Number:
    case Wanted::FiniteNumber:
        return Texts::tr("%1 does not load this agent: “%2” must be a number.");
    case Wanted::PositiveInteger:
        return Texts::tr("%1 does not load this agent: “%2” must be a whole number above 0.");
    case Wanted::Boolean:
        return Texts::tr("%1 does not load this agent: “%2” must be true or false.");
    }
    return {};
}

} // namespace

bool isMet(const yaml::Node &node, Wanted wanted, js::Schema schema)
{
    const Kind kind = js::kindOf(node, schema);
    switch (wanted) {
    case Wanted::Text:
        return kind == Kind::Text;
    case Wanted::FilledText:
        return kind == Kind::Text && !node.value.isEmpty();
    case Wanted::TextList:
        return kind == Kind::Array && eachIs(Kind::Text, node, schema);
    case Wanted::Map:
        return kind == Kind::Object;
    case Wanted::TextMap:
        return kind == Kind::Object && eachIs(Kind::Text, node, schema);
    case Wanted::SwitchMap:
        return kind == Kind::Object && eachIs(Kind::Boolean, node, schema);
    case Wanted::Number:
        return kind == Kind::Number && !std::isnan(js::numberOf(node, schema));
    case Wanted::FiniteNumber:
        return kind == Kind::Number && std::isfinite(js::numberOf(node, schema));
    case Wanted::PositiveInteger:
        return kind == Kind::Number && isPositiveInteger(js::numberOf(node, schema));
    case Wanted::Boolean:
        return kind == Kind::Boolean;
    }
    return false;
}

QString unmetSentence(const QString &client, const QString &field, Wanted wanted)
{
    return sentenceFor(wanted).arg(client, field);
}

} // namespace dossier
