using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Builds tables of sample cards column by column, without an object per card.</summary>
internal static class SampleTable
{
    public static FactTable<CardFacts> Build(
        IEnumerable<long> numbers, long cards, SampleNames names, FactTableOptions<CardFacts> options)
    {
        var builder = new FactTableBuilder<CardFacts>(FactKinds.Cards, options);
        var writers = Writers(builder, names).ToArray();
        foreach (var number in numbers)
        {
            var card = SampleCard.Of(number, cards, names.Consultants.Length);
            foreach (var write in writers)
            {
                write(card);
            }
        }

        return builder.Build(degree: -1);
    }

    private static IEnumerable<Action<SampleCard>> Writers(FactTableBuilder<CardFacts> builder, SampleNames names)
    {
        foreach (var column in builder.Columns)
        {
            yield return column switch
            {
                DateColumn<CardFacts> date => Dates(builder.Of(date), DayOf(column.Name)),
                FlagColumn<CardFacts> flag => Flags(builder.Of(flag), column.Name),
                SymbolColumn<CardFacts> symbol => Symbols(builder.Of(symbol), column.Name, names),
                _ => throw new NotSupportedException(column.Name),
            };
        }
    }

    private static Action<SampleCard> Dates(DateAppender<CardFacts> to, Func<SampleCard, int> day) => card =>
    {
        var value = day(card);
        if (value == SampleCard.Missing)
        {
            to.Append(null);
        }
        else
        {
            to.AppendDays(value);
        }
    };

    private static Action<SampleCard> Flags(FlagAppender<CardFacts> to, string name) =>
        name == "is_complete" ? card => to.Append(card.IsComplete) : _ => to.Append(false);

    private static Action<SampleCard> Symbols(SymbolAppender<CardFacts> to, string name, SampleNames names)
    {
        var book = names;
        var text = new Dictionary<string, Func<SampleCard, string>>
        {
            ["consultant"] = card => book.Consultants[card.Consultant].Value,
            ["dealer"] = card => book.Dealers[card.Consultant / SampleNames.ConsultantsPerDealer].Value,
            ["level"] = card => SampleCard.Levels[card.Level],
            ["model"] = card => book.Models[card.Model].Value,
            ["channel"] = card => CardColumns.Channel.TextOf(card.Channel),
            ["media"] = card => AttributeColumns<CardFacts>.Media.TextOf(card.Media),
            ["lead_source"] = card => CardColumns.LeadSource.TextOf(card.LeadSource),
            ["customer_kind"] = card => AttributeColumns<CardFacts>.CustomerKind.TextOf(card.CustomerKind),
            ["state"] = card => CardColumns.State.TextOf(card.State),
            ["lost_reason"] = card => card.LostReason is { } reason ? CardColumns.LostReason.TextOf(reason) : "",
            ["region"] = _ => "",
            ["model_bought"] = _ => "",
        }[name];
        return card => to.Append(text(card));
    }

    private static Func<SampleCard, int> DayOf(string name) => name switch
    {
        "filed_on" or "level_since" => card => card.FiledOn,
        "first_visit_on" => card => card.FirstVisitOn,
        "second_visit_on" => card => card.SecondVisitOn,
        "first_test_drive_on" => card => card.FirstTestDriveOn,
        "order_signed_on" => card => card.OrderSignedOn,
        "delivered_on" => card => card.DeliveredOn,
        "lost_on" => card => card.LostOn,
        "closed_on" => card => card.ClosedOn,
        "next_contact_on" => card => card.NextContactOn,
        "agreed_on" => card => card.AgreedOn,
        "last_contact_on" => card => card.LastContactOn,
        "last_touch_on" => card => card.LastTouchOn,
        _ => throw new NotSupportedException(name),
    };
}
