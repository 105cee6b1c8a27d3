using Funnel.Domain.Standards;

namespace Funnel.Samples.Generation;

/// <summary>One dealer while its data is being made: its staff, its dice, and where the rows go.</summary>
internal sealed class Showroom
{
    public Showroom(int number, GenerationOptions options, Days days, Ladder ladder, OutputFiles files)
    {
        Number = number;
        Id = Ids.OfDealer(number);
        Dice = new(options.Seed, number);
        Days = days;
        Ladder = ladder;
        Standard = options.Standard;
        Files = files;
        Staff = new(number, options.Consultants, days, Dice);
        Register = new(this);
        Leads = new(this, options.Seed);
        Known = new(number, options.Seed);
        Agreements = new(number, options.Seed);
        Recordings = new(number, options.Seed, options.LatePerThousand);
    }

    public int Number { get; }

    public byte[] Id { get; }

    public Dice Dice { get; }

    public Days Days { get; }

    public Ladder Ladder { get; }

    public SalesStandard Standard { get; }

    public OutputFiles Files { get; }

    public Staff Staff { get; }

    public TrafficRegister Register { get; }

    public Leads Leads { get; }

    public KnownCustomers Known { get; }

    public Agreements Agreements { get; }

    public Recordings Recordings { get; }
}
