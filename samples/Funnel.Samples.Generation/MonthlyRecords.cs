using Funnel.Domain.Checks;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Generation;

/// <summary>What a dealer records month by month: base customers allocated, checks made, targets set.</summary>
internal sealed class MonthlyRecords(Showroom showroom)
{
    private const int BaseCustomersPerConsultant = 4;

    private static readonly CheckKind[] Kinds =
        [.. Codes.Of<CheckKind>().Values.Where(kind => kind != CheckKind.MotCompliance)];

    private readonly Dice _dice = showroom.Dice;
    private int _baseCustomers;

    public void Write(int month)
    {
        var (first, last) = showroom.Days.Month(month);
        foreach (var seller in showroom.Staff.All.Where(s => s.IsActiveOn(first) && s.IsActiveOn(last)))
        {
            for (var i = 0; i < BaseCustomersPerConsultant; i++)
            {
                BaseCustomer(seller, first, last);
            }

            foreach (var kind in Kinds)
            {
                Check(seller, _dice.Between(first, last), kind, stage: null);
            }

            foreach (var stage in Codes.Of<ProcessStage>().Values)
            {
                Check(seller, _dice.Between(first, last), CheckKind.MotCompliance, stage);
            }
        }
    }

    private void BaseCustomer(Seller seller, int first, int last)
    {
        var allocated = _dice.Between(first, last);
        var due = allocated + _dice.Between(7, 21);
        var followed = Known(_dice.Chance(880) ? due - _dice.Between(-4, 6) : null);
        var invited = followed is { } f ? Known(_dice.Chance(620) ? f + _dice.Between(0, 5) : null) : null;
        var arrived = invited is { } i ? Known(_dice.Chance(450) ? i + _dice.Between(0, 12) : null) : null;
        var intent = arrived is { } a ? Known(_dice.Chance(550) ? a + _dice.Between(0, 3) : null) : null;
        var switched = intent is null && _dice.Chance(40);

        var row = showroom.Files.BaseCustomers;
        row.Text(Ids.OfBaseCustomer(showroom.Number, ++_baseCustomers)).Text(showroom.Id).Text(seller.Id);
        row.Day(allocated).Flag(_dice.Chance(880)).Day(due);
        row.Day(followed).Day(invited).Day(arrived).Day(intent);
        row.Text(switched ? _dice.Among<string>(Lineup.OtherBrands) : null);
        row.Text(switched ? _dice.Among<string>(Lineup.WhyOthers) : null).End();

        // Nothing is recorded after the dataset's last day.
        int? Known(int? day) => day is { } on && on <= showroom.Days.Last ? Math.Max(on, allocated) : null;
    }

    private void Check(Seller seller, int day, CheckKind kind, ProcessStage? stage)
    {
        var row = showroom.Files.Checks;
        row.Text(showroom.Id).Text(seller.Id).Day(day).Text(Codes.Of<CheckKind>().CodeOf(kind));
        row.Flag(_dice.Chance(seller.IsSenior ? 920 : 840));
        row.Text(stage is { } known ? Codes.Of<ProcessStage>().CodeOf(known) : null).None().End();
    }
}
