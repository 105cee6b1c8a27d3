using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Channels;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of base_customers.csv. Their dates are taken as they are, in whatever order they stand.</summary>
internal static class BaseCustomerRows
{
    private const int BaseCustomer = 0;
    private const int Dealer = 1;
    private const int Consultant = 2;
    private const int AllocatedOn = 3;
    private const int InformationAccurate = 4;
    private const int DueOn = 5;
    private const int FollowedUpOn = 6;
    private const int InvitedOn = 7;
    private const int ArrivedOn = 8;
    private const int IntentMadeOn = 9;
    private const int SwitchedModel = 10;
    private const int SwitchedReason = 11;
    private const int Entry = 12;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("base_customer"),
        CsvColumn.Required("dealer"),
        CsvColumn.Required("consultant"),
        CsvColumn.Required("allocated_on"),
        CsvColumn.Required("information_accurate"),
        CsvColumn.Required("due_on"),
        CsvColumn.Optional("followed_up_on"),
        CsvColumn.Optional("invited_on"),
        CsvColumn.Optional("arrived_on"),
        CsvColumn.Optional("intent_made_on"),
        CsvColumn.Optional("switched_model"),
        CsvColumn.Personal("switched_reason"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static BaseCustomer Read(ref RowFields row, ModelSpellings models) => new()
    {
        Id = new(row.Own(BaseCustomer)),
        Dealer = new(row.Shared(Dealer)),
        Consultant = new(row.Shared(Consultant)),
        AllocatedOn = row.Date(AllocatedOn),
        IsAccurate = row.Flag(InformationAccurate),
        DueOn = row.Date(DueOn),
        FollowedUpOn = row.DateOrNone(FollowedUpOn),
        InvitedOn = row.DateOrNone(InvitedOn),
        ArrivedOn = row.DateOrNone(ArrivedOn),
        IntentMadeOn = row.DateOrNone(IntentMadeOn),
        SwitchedModel = row.SharedOrNone(SwitchedModel) is { } model ? new ModelName(models.Of(model)) : null,
        SwitchedReason = row.OwnOrNone(SwitchedReason),
        Entry = row.NamedEntry(Entry, row.DateRead(AllocatedOn) ?? default),
    };
}
