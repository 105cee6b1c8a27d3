using Funnel.Domain.Sources;

namespace Funnel.Domain.FollowUp;

/// <summary>The record standards of the sources.</summary>
internal static class RecordStandards
{
    /// <summary>来电接听六要素: the six elements of an incoming call (SGM).</summary>
    public static RecordStandard SgmCall { get; } = new(
        new("来电接听六要素", "six call elements"),
        RecordElements.Name | RecordElements.Contact | RecordElements.Need | RecordElements.UsedCarOffer
            | RecordElements.TestDriveInvitation | RecordElements.NextContactDate,
        Source.Sgm())
    {
        IsOfCalls = true,
    };

    /// <summary>
    /// 营业活动访问日报表: date, name and phone confirmed again, level after, next contact date (NISSAN 10). The manager
    /// checks the day's records before closing time (NISSAN 3). Special remarks are written down only if there are any
    /// (ours).
    /// </summary>
    public static RecordStandard NissanContact { get; } = new(
        new("营业活动访问日报表", "daily contact record"),
        RecordElements.ContactDate | RecordElements.Name | RecordElements.Contact | RecordElements.LevelAfter
            | RecordElements.NextContactDate,
        Source.Nissan())
    {
        SparesRefusers = true,
    };

    /// <summary>Every standard.</summary>
    public static IReadOnlyList<RecordStandard> All { get; } = [SgmCall, NissanContact];
}
