using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Json;

/// <summary>Reads a KPI of a vendor's own: what is counted, and of which facts it is a share or a mean.</summary>
internal sealed class KpiReader(KnownCodes known, Source standing)
{
    private readonly KnownCodes _known = known;

    private static readonly string[] Members =
        ["id", "version", "name", "source", "family", "good", "unit", "kind", "of", "whose", "measure", "per"];

    private static readonly string[] Kinds = ["count", "rate", "average"];

    public Kpi? Read(JsonNode node)
    {
        if (!node.IsObject(Members))
        {
            return null;
        }

        var (id, name) = (node.Required("id")?.KpiId(), node.Required("name")?.Phrase());
        var version = node.Member("version") is { } number ? number.Whole(1) : 1;
        var kind = node.Required("kind")?.OneOf(Kinds);
        var family = node.Member("family") is { } families ? FamilyJson.Read(families) : KpiFamily.Others;
        var bearing = node.Member("good")?.OneOf(BearingCodes.All) is { } good ? BearingCodes.Of(good) : default;
        var unit = node.Member("unit")?.Phrase();
        var of = node.Required("of");
        var facts = of is { } selection ? KindOf(selection) : null;
        if (facts is null)
        {
            return null;
        }

        var head = id is null || name is null ? null : new KpiHead(id, name.Value, node.SourceOr(standing));
        var made = facts.Accept(new Making(this, node, of!.Value, kind, head));
        return made is null || family is null || version is null
            ? null
            : made with { Version = version.Value, Family = family, Bearing = bearing, Unit = unit ?? made.Unit };
    }

    private static FactKind? KindOf(JsonNode selection)
    {
        if (!selection.IsObject("facts", "at", "credit", "where"))
        {
            return null;
        }

        string[] names = [.. FactKinds.All.Select(kind => kind.Name)];
        return selection.Required("facts")?.OneOf(names) is { } name
            ? FactKinds.All.First(kind => kind.Name == name)
            : null;
    }

    private Selection<T>? Select<T>(JsonNode node, FactKind<T> kind)
    {
        var anchor = node.Required("at")?.OneOf(AnchorCodes.All);
        var where = node.Member("where") is { } condition
            ? new ConditionReader<T>(kind, _known).Read(condition)
            : Condition<T>.Every;
        var credit = node.Member("credit") is { } whose
            ? whose.OneOf([.. kind.Credits.Select(CreditCodes.CodeOf)])
            : null;
        return anchor is null || where is null
            ? null
            : new Selection<T>(kind, AnchorCodes.Of(anchor), where)
            {
                Credit = kind.Credits.FirstOrDefault(one => CreditCodes.CodeOf(one) == credit),
            };
    }

    /// <summary>Makes the KPI once the type of its facts is known.</summary>
    private sealed class Making(KpiReader reader, JsonNode node, JsonNode of, string? kind, KpiHead? head)
        : IFactKindVisitor<Kpi?>
    {
        public Kpi? Visit<T>(FactKind<T> facts)
        {
            var selection = reader.Select(of, facts);
            Unasked(kind switch
            {
                "rate" => ["measure", "per"],
                "average" => ["whose"],
                "count" => ["whose", "measure", "per"],
                _ => [],
            });
            return kind switch
            {
                "count" => selection is null ? null : head?.Count(selection),
                "rate" => Rate(facts, selection),
                "average" => Average(facts, selection),
                _ => null,
            };
        }

        private Kpi? Rate<T>(FactKind<T> facts, Selection<T>? selection)
        {
            var whose = node.Required("whose") is { } condition
                ? new ConditionReader<T>(facts, reader._known).Read(condition)
                : null;
            return selection is null || whose is null ? null : head?.Rate(selection, whose);
        }

        private Kpi? Average<T>(FactKind<T> facts, Selection<T>? selection)
        {
            if (node.Member("per") is { } per)
            {
                Unasked(["measure"]);
                return Per(selection, per);
            }

            var measure = node.Required("measure") is { } what
                ? MeasureJson.Read(what, new ConditionReader<T>(facts, reader._known))
                : null;
            return selection is null || measure is null ? null : head?.Average(selection, measure);
        }

        private Kpi? Per<T>(Selection<T>? selection, JsonNode per)
        {
            if (per.IsText)
            {
                return per.OneOf(["day"]) is null || selection is null ? null : head?.PerDay(selection);
            }

            return KindOf(per)?.Accept(new Dividing<T>(reader, per, selection, head));
        }

        private void Unasked(string[] members)
        {
            foreach (var member in members)
            {
                node.Member(member)?.Wrong($"“{kind}”指标没有此项", $"nothing: a KPI of this kind has no '{member}'");
            }
        }
    }

    /// <summary>Makes the mean of two selections once the type of the second one's facts is known.</summary>
    private sealed class Dividing<TCounted>(
        KpiReader reader, JsonNode per, Selection<TCounted>? of, KpiHead? head) : IFactKindVisitor<Kpi?>
    {
        public Kpi? Visit<T>(FactKind<T> facts) =>
            reader.Select(per, facts) is { } divisor && of is not null ? head?.Average(of, divisor) : null;
    }
}
