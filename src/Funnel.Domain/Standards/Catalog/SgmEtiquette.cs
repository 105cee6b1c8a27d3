using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>What SGM prints beside the calls: etiquette, call elements, the text message (slides 28 to 30).</summary>
internal static class SgmEtiquette
{
    public static IReadOnlyList<StandardSection> Sections { get; } =
    [
        new("incoming-call-etiquette", new("电话接听礼仪", "Etiquette of incoming calls"), SgmSource.Slide(28),
        [
            Item("before", "电话接听前：准备记录工具，停止其他动作，调整心情，微笑",
                "Before answering: something to write with, stop everything else, be in the mood, smile."),
            Item("answer", "电话接听：三声九秒内拿起电话接听", "Pick up within three rings, nine seconds.") with
            {
                Limit = new(null, 9, new("秒", "seconds")),
            },
            Item("greeting", "第一时间自报家门：先问候客户，再自报家门。使用普通话，语速适当不易过快，语音表达清晰。",
                "Greet first, then say who you are; in Mandarin, not too fast, clearly."),
            Item("purpose", "确认来电目的：语音语调热情，让对方感觉到您是非常乐意帮助他的",
                "Confirm the purpose in a warm voice, so that the caller feels you are glad to help."),
            Item("transfer", "电话转接：确认需要转接的人能够接听再转接。如电话是分机，在确认转接人拿起电话接听后再轻放电话。",
                "Transfer once the other can answer; on an extension, put the receiver down gently once it is taken "
                + "up."),
            Item("message", "电话留言：用记录工具记录客户的留言，并与客户确定回电联系时间。尽快解决客户留言中的事情，并在约定时间前致电客户。",
                "Write the message down, agree when to call back, settle the matter soon and call before that time."),
            Item("ending", "电话接听结束前：询问客户是否有其他需求。如客户无其他需求，感谢客户来电，表达祝愿，请客户先挂机。",
                "Before ending, ask for further wishes; if there are none, thank, wish well, let the customer hang up "
                + "first."),
            Item("hanging-up", "电话挂机：确认客户挂断电话后再轻放电话。",
                "Put the receiver down gently once the customer has hung up."),
        ]),
        new("outgoing-call-etiquette", new("拨打电话礼仪", "Etiquette of outgoing calls"), SgmSource.Slide(28),
        [
            Item("before", "拨打电话前：选择客户合适的时间，准备记录工具，微笑预先想好通话内容，节约通话时间",
                "Before dialling: a time that suits the customer, something to write with, a smile, the talk "
                + "prepared."),
            Item("connected", "电话拨通：问候对方、自我介绍询问是否方便接听电话",
                "Once through: greet, introduce yourself, ask whether it is a good moment."),
            Item("during", "通话中：语速适中、语音清晰。语言表达简短，主题清晰明确，节省时间",
                "During the call: measured and clear, short, to the point."),
            Item("ending", "通话结束前：祝福对方请对方先挂机", "Before ending: wish well and let the other hang up first."),
            Item("hanging-up", "通话结束：确认客户挂断电话后再轻放电话。",
                "Put the receiver down gently once the customer has hung up."),
        ]),
        new("call-elements", new("来电接听六要素", "The six call elements"), SgmSource.Slide(29),
        [
            Element("name", "客户姓名：了解客户姓名，在沟通中拉近与客户的距离。",
                "Customer's name: knowing it brings you closer in talking."),
            Element("contact", "客户联系方式：为持续跟进做准备。", "How to reach the customer: to prepare the follow-up."),
            Element("need", "需求探寻：了解客户需求，有针对性介绍，激发客户兴趣，邀约来店。",
                "Need: to present to the point, rouse interest, invite."),
            Element("used-car-offer", "推荐诚新二手车：面对二次购车客户，通过主动提供诚新二手车服务，邀约客户来店。",
                "Used-car offer: customers who buy again are invited by the offer of the used-car service."),
            Element("test-drive-invitation", "邀请试乘试驾：针对客户的需求，推荐合适车型，邀请来店试乘试驾。",
                "Test-drive invitation: the fitting model is recommended, and a test drive offered."),
            Element("next-contact-date",
                "确定下次联系时间：与客户约定下次联系时间，为客户跟进做好安排，避免无故致电客户遭到拒绝。",
                "Next contact date: agreed with the customer, so that no call comes out of the blue and is refused."),
        ]),
        new("text-message", new("短信回复模版", "Template of the text message"), SgmSource.Slide(30),
        [
            new(
                "template",
                new Phrase(
                    "XX先生/女士，您好！感谢您致电XXXX别克4S店，我是您的专属销售顾问XXX，联系电话：~~~~~~，欢迎您随时致电咨询，"
                    + "我将竭诚为您服务！本店地址在：~~~路~~~号~~~（地标建筑）旁；乘公交车XXX路，在XXX站下车，往XX（方向）走XX米即到。"
                    + "再次感谢您的来电，并真诚期待您于XXXX（具体时间）光临本店赏车、试驾！",
                    "Dear Mr/Ms XX, thank you for calling the Buick dealership XXXX. I am your personal consultant "
                    + "XXX, telephone ~~~~~~; call me at any time, I am at your service! You find us at No. ~~~, ~~~ "
                    + "Road, beside ~~~ (landmark); take bus XXX to the stop XXX and walk XX metres towards XX. Thank "
                    + "you once more for your call; we look forward to seeing you on XXXX (date and time) to look at "
                    + "the car and drive it!"),
                SgmSource.Slide(30)),
        ]),
    ];

    private static StandardItem Item(string code, string zh, string en) =>
        new(code, new(zh, en), SgmSource.Slide(28));

    private static StandardItem Element(string code, string zh, string en) =>
        new(code, new(zh, en), SgmSource.Slide(29));
}
