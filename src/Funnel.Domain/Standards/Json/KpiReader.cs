using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Json;

/// <summary>Reads a KPI of a vendor's own: what is counted or summed, and what it is held against.</summary>
internal sealed class KpiReader(KnownCodes known, Source standing)
{
    private readonly KnownCodes _known = known;

    private static readonly string[] Members =
    [
        "id", "version", "name", "source", "family", "good", "unit", "basis", "immature", "kind", "of", "whose",
        "measure", "per",
    ];

    private static readonly string[] Kinds = ["count", "rate", "average", "sum", "proportion"];

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
        var basis = node.Member("basis") is { } taken ? ReadBasis(taken) : null;
        var immature = node.Member("immature") is { } left ? Read(left) : null;
        var head = id is null || name is null ? null : new KpiHead(id, name.Value, node.SourceOr(standing));
        var made = Make(node, kind, head);
        return made is null || family is null || version is null
            ? null
            : made with
            {
                Version = version.Value,
                Family = family,
                Bearing = bearing,
                Unit = unit ?? made.Unit,
                Basis = basis,
                Immature = immature,
            };
    }

    private static Basis? ReadBasis(JsonNode node)
    {
        if (node.IsText && Basis.TryGet(node.Text() ?? "", out var basis))
        {
            return basis;
        }

        node.Wrong(
            "population、cohort、flow 或 window(天数)", "one of: population cohort flow, or window(days), 3650 at most");
        return null;
    }

    private Kpi? Make(JsonNode node, string? kind, KpiHead? head)
    {
        var isHeld = kind == "proportion" || (kind == "average" && node.Member("per") is not null);
        foreach (var member in UnaskedOf(kind, isHeld))
        {
            node.Member(member)?.Wrong($"“{kind}”指标没有此项", $"nothing: a KPI of this kind has no '{member}'");
        }

        if (node.Required("of") is not { } of)
        {
            return null;
        }

        return isHeld
            ? Held(kind!, Side(of), node.Required("per") is { } per ? Side(per) : null, head)
            : KindOf(of, "facts", "at", "credit", "where")?.Accept(new Making(this, node, of, kind, head));
    }

    private static string[] UnaskedOf(string? kind, bool isHeld) => kind switch
    {
        "count" => ["whose", "measure", "per"],
        "rate" => ["measure", "per"],
        "sum" => ["whose", "per"],
        _ when isHeld => ["whose", "measure"],
        "average" => ["whose"],
        _ => [],
    };

    private static Kpi? Held(string kind, KpiTerm? of, KpiTerm? per, KpiHead? head) =>
        of is null || per is null ? null
        : kind == "proportion" ? head?.Proportion(of, per)
        : head?.Average(of, per);

    /// <summary>One side of a KPI: how many facts there are, what they come to, or the days of the period.</summary>
    private KpiTerm? Side(JsonNode node)
    {
        if (node.IsText)
        {
            return node.OneOf(["day"]) is null ? null : KpiTerm.Days;
        }

        return KindOf(node, "facts", "at", "credit", "where", "measure")?.Accept(new OneSide(this, node));
    }

    private static FactKind? KindOf(JsonNode selection, params ReadOnlySpan<string> members)
    {
        if (!selection.IsObject(members))
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
        var where = node.Member("where") is { } condition ? Conditions(kind).Read(condition) : Condition<T>.Every;
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

    private ConditionReader<T> Conditions<T>(FactKind<T> kind) => new(kind.Columns, _known);

    /// <summary>Makes the KPI once the type of its facts is known.</summary>
    private sealed class Making(KpiReader reader, JsonNode node, JsonNode of, string? kind, KpiHead? head)
        : IFactKindVisitor<Kpi?>
    {
        public Kpi? Visit<T>(FactKind<T> facts)
        {
            var selection = reader.Select(of, facts);
            return kind switch
            {
                "count" => selection is null ? null : head?.Count(selection),
                "rate" => Rate(facts, selection),
                "average" => Measured(facts) is { } of && selection is not null ? head?.Average(selection, of) : null,
                "sum" => Measured(facts) is { } of && selection is not null ? head?.Sum(selection, of) : null,
                _ => null,
            };
        }

        private Kpi? Rate<T>(FactKind<T> facts, Selection<T>? selection)
        {
            var whose = node.Required("whose") is { } condition ? reader.Conditions(facts).Read(condition) : null;
            return selection is null || whose is null ? null : head?.Rate(selection, whose);
        }

        private Measure<T>? Measured<T>(FactKind<T> facts) =>
            node.Required("measure") is { } what ? MeasureJson.Read(what, reader.Conditions(facts)) : null;
    }

    /// <summary>Makes one side once the type of its facts is known.</summary>
    private sealed class OneSide(KpiReader reader, JsonNode node) : IFactKindVisitor<KpiTerm?>
    {
        public KpiTerm? Visit<T>(FactKind<T> kind)
        {
            var selection = reader.Select(node, kind);
            var measure = node.Member("measure") is { } what
                ? MeasureJson.Read(what, reader.Conditions(kind))
                : Measure<T>.One;
            return selection is null || measure is null ? null : selection.Sum(measure);
        }
    }
}
