using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The columns of each file of a dataset.</summary>
internal static class DatasetLayouts
{
    public static CsvLayout Of(string file) => file switch
    {
        DatasetFiles.Dealers => DealerRows.Layout,
        DatasetFiles.Consultants => ConsultantRows.Layout,
        DatasetFiles.Traffic => TrafficRows.Layout,
        DatasetFiles.Cards => CardRows.Layout,
        DatasetFiles.Events => EventRows.Layout,
        DatasetFiles.BaseCustomers => BaseCustomerRows.Layout,
        DatasetFiles.Leads => LeadRows.Layout,
        DatasetFiles.Checks => CheckRows.Layout,
        DatasetFiles.RecordChecks => RecordCheckRows.Layout,
        DatasetFiles.OwnerContacts => OwnerRows.Contacts,
        DatasetFiles.OwnerTransfers => OwnerRows.Transfers,
        DatasetFiles.Corrections => RecordCorrectionRows.Layout,
        DatasetFiles.Closes => CloseRows.Layout,
        DatasetFiles.Accepted => AcceptedRows.Layout,
        DatasetFiles.Targets => TargetRows.Layout,
        _ => throw new KeyNotFoundException($"No file of a dataset is called '{file}'."),
    };
}
