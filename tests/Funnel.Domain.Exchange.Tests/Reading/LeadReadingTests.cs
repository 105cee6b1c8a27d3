using Funnel.Domain.Leads;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class LeadReadingTests
{
    private const string Columns =
        "lead,dealer,consultant,received_at,platform,responded_at,valid,appointment_at,arrived_at,card\n";

    [Fact]
    public void Read_Leads_TakesEveryField()
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Leads,
            Columns
                + "L1,D1,K1,2010-10-01T09:05,chat,2010-10-01T09:15:30,true,2010-11-02T10:00,2010-10-03T10:00,C1\n"
                + "L2,D1,,2010-10-02T09:05,website,,false,,,\n"
                + "L3,D1,,2010-10-02T09:05,website,,,,,\n");

        var leads = folder.Read().History.Leads;

        Assert.Equal(
            new Lead
            {
                Id = new("L1"),
                Dealer = new("D1"),
                Consultant = new("K1"),
                ReceivedAt = new(2010, 10, 1, 9, 5),
                Platform = new("chat"),
                RespondedAt = new(2010, 10, 1, 9, 15, 30),
                IsValid = true,
                AppointmentAt = new(2010, 11, 2, 10, 0),
                ArrivedAt = new(2010, 10, 3, 10, 0),
                Card = new("C1"),
            },
            leads[0]);
        Assert.Equal([true, false, null], leads.Select(lead => lead.IsValid));
        Assert.Null(leads[1].Consultant);
    }

    [Theory]
    [InlineData("L1,D1,,2010-10-02T09:05,pigeon,,,,,", "leads.csv:2 platform=pigeon")]
    [InlineData("L1,D1,,2010-10-02T09:05,chat,2010-10-01T09:05,,,,", "leads.csv:2 responded_at=2010-10-01T09:05")]
    [InlineData("L1,D1,,2010-10-02T09:05,chat,,,,,C9", "leads.csv:2 card=C9")]
    public void Read_FaultyLead_IsNamed(string row, string error)
    {
        using var folder = new SampleFolder().With(DatasetFiles.Leads, Columns + row + "\n");

        Assert.StartsWith(error + ": ", Assert.Single(folder.Read().Errors.Shown()), StringComparison.Ordinal);
    }
}
