using Funnel.Domain.Conditions;
using Funnel.Domain.Tests.Bulk;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

/// <summary>A parcel as a vendor's database might keep it, in the framework's own types.</summary>
internal sealed class Package
{
    public int Id { get; init; }

    public DateOnly? Posted { get; init; }

    public DateOnly? Delivered { get; init; }

    public DateOnly? Entered { get; init; }

    public bool Breakable { get; init; }

    public string? Kind { get; init; }

    public string? City { get; init; }

    public string? From { get; init; }

    public int? Grams { get; init; }

    public long? Cents { get; init; }

    public static ColumnMap<Parcel, Package> Map { get; } = new ColumnMap<Parcel, Package>()
        .With(Parcel.Sent, p => p.Posted)
        .With(Parcel.Arrived, p => p.Delivered)
        .With(Parcel.Booked, p => p.Entered)
        .With(Parcel.Fragile, p => p.Breakable)
        .With(Parcel.ClassOf, p => p.Kind)
        .With(Parcel.TownOf, p => p.City)
        .With(Parcel.SenderOf, p => p.From)
        .With(Parcel.WeightOf, p => p.Grams)
        .With(Parcel.PriceOf, p => p.Cents);

    public static Package Of(Parcel parcel) => new()
    {
        Posted = parcel.SentOn?.ToDateOnly(),
        Delivered = parcel.ArrivedOn?.ToDateOnly(),
        Entered = parcel.BookedOn?.ToDateOnly(),
        Breakable = parcel.IsFragile,
        Kind = parcel.Class?.ToString(),
        City = parcel.Town?.Value,
        From = parcel.Sender?.Value,
        Grams = parcel.Weight,
        Cents = parcel.Price,
    };

    public Parcel ToParcel() => new()
    {
        SentOn = DateOf(Posted),
        ArrivedOn = DateOf(Delivered),
        BookedOn = DateOf(Entered),
        IsFragile = Breakable,
        Class = Kind is null ? null : Enum.Parse<ParcelClass>(Kind),
        Town = City is null ? null : new(City),
        Sender = From is null ? null : new(From),
        Weight = Grams,
        Price = Cents,
    };

    private static LocalDate? DateOf(DateOnly? date) => date is { } day ? LocalDate.FromDateOnly(day) : null;
}
