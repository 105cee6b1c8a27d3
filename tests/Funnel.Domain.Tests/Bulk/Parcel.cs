using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Tests.Bulk;

/// <summary>A fact of no showroom: the bulk engine must serve any kind a vendor declares.</summary>
public sealed record Parcel
{
    public LocalDate? SentOn { get; init; }

    public LocalDate? ArrivedOn { get; init; }

    public LocalDate? BookedOn { get; init; }

    public bool IsFragile { get; init; }

    public ParcelClass? Class { get; init; }

    public TownId? Town { get; init; }

    public TownId? Sender { get; init; }

    public int? Weight { get; init; }

    public long? Price { get; init; }

    public static DateColumn<Parcel> Sent { get; } = new("sent_on", new("寄出", "sent"), p => p.SentOn);

    public static DateColumn<Parcel> Arrived { get; } = new("arrived_on", new("到达", "arrived"), p => p.ArrivedOn);

    public static DateColumn<Parcel> Booked { get; } = new("booked_on", new("登记", "booked"), p => p.BookedOn);

    public static FlagColumn<Parcel> Fragile { get; } = new("is_fragile", new("易碎", "fragile"), p => p.IsFragile);

    public static CodeColumn<Parcel, ParcelClass> ClassOf { get; } = new(
        "class", new("等级", "class"), p => p.Class,
        value => value.ToString(), value => new(value.ToString(), value.ToString()));

    public static IdColumn<Parcel, TownId> TownOf { get; } =
        new("town", new("城市", "town"), p => p.Town, id => id.Value);

    public static IdColumn<Parcel, TownId> SenderOf { get; } =
        new("sender", new("寄件城市", "sender"), p => p.Sender, id => id.Value);

    public static NumberColumn<Parcel> WeightOf { get; } = new("weight", new("重量", "weight"), p => p.Weight);

    public static NumberColumn<Parcel> PriceOf { get; } = new("price", new("价格", "price"), p => p.Price);

    public static Dimension ByTown { get; } = new("town", new("城市", "town"));

    public static Dimension ByClass { get; } = new("class", new("等级", "class"));

    public static FactKind<Parcel> Kind { get; } = new(
        "parcels",
        new("包裹", "parcels"),
        [Sent, Arrived, Booked, Fragile, ClassOf, TownOf, SenderOf, WeightOf, PriceOf],
        [(ByTown, TownOf), (ByClass, ClassOf)],
        p => p.ToString());
}

public enum ParcelClass
{
    Letter,
    Box,
    Pallet,
    Crate,
    Tube,
}

public readonly record struct TownId(string Value);
