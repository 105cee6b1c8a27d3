using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Conditions;

/// <summary>A fact with a column of every kind, any of which may be missing.</summary>
public sealed record Thing(
    LocalDate? Begun = null,
    LocalDate? Ended = null,
    LocalDate Known = default,
    FilingChannel? Channel = null,
    ModelName? Model = null,
    bool Flag = false,
    int? Number = null)
{
    public static DateColumn<Thing> BegunOn { get; } = new("begun_on", new("开始", "begun"), t => t.Begun);

    public static DateColumn<Thing> EndedOn { get; } = new("ended_on", new("结束", "ended"), t => t.Ended);

    public static DateColumn<Thing> KnownOn { get; } = new("known_on", new("已知", "known"), t => t.Known);

    public static CodeColumn<Thing, FilingChannel> Via { get; } =
        new("channel", new("渠道", "channel"), t => t.Channel, Codes.Of<FilingChannel>());

    public static IdColumn<Thing, ModelName> Of { get; } = new("model", new("车型", "model"), t => t.Model, m => m.Value);

    public static FlagColumn<Thing> IsFlagged { get; } = new("flagged", new("标记", "flagged"), t => t.Flag);

    public static NumberColumn<Thing> Count { get; } = new("number", new("数量", "number"), t => t.Number);
}

/// <summary>
/// A vendor's own row for the same thing, under other names and with nothing but nullable properties.
/// </summary>
public sealed class VendorRow
{
    public LocalDate? Start { get; init; }

    public LocalDate? Stop { get; init; }

    public LocalDate? Sure { get; init; }

    public FilingChannel? Door { get; init; }

    public ModelName? Car { get; init; }

    public bool Mark { get; init; }

    public int? Amount { get; init; }

    public static ColumnMap<Thing, VendorRow> Map { get; } = new ColumnMap<Thing, VendorRow>()
        .With(Thing.BegunOn, row => row.Start)
        .With(Thing.EndedOn, row => row.Stop)
        .With(Thing.KnownOn, row => row.Sure)
        .With(Thing.Via, row => row.Door)
        .With(Thing.Of, row => row.Car)
        .With(Thing.IsFlagged, row => row.Mark)
        .With(Thing.Count, row => row.Amount);

    public static VendorRow From(Thing thing) => new()
    {
        Start = thing.Begun,
        Stop = thing.Ended,
        Sure = thing.Known,
        Door = thing.Channel,
        Car = thing.Model,
        Mark = thing.Flag,
        Amount = thing.Number,
    };
}
