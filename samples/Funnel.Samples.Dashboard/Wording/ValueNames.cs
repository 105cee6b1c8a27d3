using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What people call the value of a filter; its exchange text where it has no other name.</summary>
internal static class ValueNames
{
    /// <summary>The filter in words, such as 意向级别 = H.</summary>
    public static Phrase Of(FactFilter filter, SalesStandard standard)
    {
        var (name, value) = (NameOf(filter.Name), ValueOf(filter, standard));
        return new($"{name.Zh} = {value.Zh}", $"{name.En} = {value.En}");
    }

    private static Phrase NameOf(string name) => name switch
    {
        "age" => ListTexts.AgeDays,
        "visited" => new("已进店", "visited"),
        _ => FactKinds.Cards.Columns.Select(column => (column.Name, column.Title))
            .Concat(FactKinds.Traffic.Columns.Select(column => (column.Name, column.Title)))
            .Where(column => column.Name.Replace('_', '-') == name)
            .Select(column => column.Title)
            .FirstOrDefault(new Phrase(name, name)),
    };

    /// <summary>The value in words.</summary>
    public static Phrase ValueOf(FactFilter filter, SalesStandard standard) => filter.Name switch
    {
        _ when filter.Value.Length == 0 => new("未填", "not given"),
        "age" => AgeBand.All.FirstOrDefault(band => band.Code == filter.Value)?.Name ?? Phrase.Same(filter.Value),
        "level" => standard.Scale.NameOf(new(filter.Value)),
        "channel" => Of(Codes.Of<FilingChannel>(), filter.Value),
        "media" => standard.Lists.Media.NameOf(filter.Value),
        "lead-source" => standard.Lists.LeadSources.NameOf(filter.Value),
        "customer-kind" => Of(Codes.Of<CustomerKind>(), filter.Value),
        "state" => Of(Codes.Of<CardState>(), filter.Value),
        "lost-detail" => standard.Lists.LostDetails.NameOf(filter.Value),
        "lost-reason" => Of(Codes.Of<LostReason>(), filter.Value),
        "kind" => Of(Codes.Of<TrafficKind>(), filter.Value),
        "outcome" => Of(Codes.Of<TrafficOutcome>(), filter.Value),
        _ when filter.Value is "true" or "false" => ListTexts.YesNo(filter.Value == "true"),
        _ => Phrase.Same(filter.Value),
    };

    private static Phrase Of<TValue>(CodeBook<TValue> codes, string value)
        where TValue : struct, Enum => codes.TryGet(value, out var known) ? codes.NameOf(known) : Phrase.Same(value);
}
