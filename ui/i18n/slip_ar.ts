<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>PaperTray</name>
    <message>
        <source>Paper tray</source>
        <translation>درج الورق</translation>
    </message>
    <message>
        <source>Take a number at the kiosk: the slip comes out here.</source>
        <translation>خذوا رقمًا من شاشة المدخل: ستخرج الورقة هنا.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <translation>نسخة ثانية</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>The library online</source>
        <translation>المكتبة على الإنترنت</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>شكرًا لصبركم.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>شكرًا!</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number.</source>
        <translation>يُرجى البقاء قريبًا: سننادي على هذا الرقم.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number.</source>
        <translation>ابقوا قريبًا: سننادي على هذا&#xa0;الرقم.</translation>
    </message>
    <message>
        <source>We will call this number.</source>
        <translation>سننادي على هذا الرقم.</translation>
    </message>
    <message>
        <source>Please stay nearby: we will call this number when we are back.</source>
        <translation>يُرجى البقاء قريبًا: سننادي على هذا الرقم عند عودتنا.</translation>
    </message>
    <message>
        <source>Stay nearby: we will call this number when we are back.</source>
        <translation>ابقوا قريبًا: سننادي على هذا الرقم عند عودتنا.</translation>
    </message>
    <message>
        <source>We will call this number when we are back.</source>
        <translation>سننادي على هذا الرقم عند عودتنا.</translation>
    </message>
    <message>
        <source>There is nobody at the desk just now; your place is kept.</source>
        <translation>لا أحد في مكتب الخدمة الآن؛ دوركم محفوظ.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>دوركم محفوظ.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first.</source>
        <translation>هناك موظّف واحد في مكتب الخدمة: الطلبات السريعة تمرّ&#xa0;أوّلًا.</translation>
    </message>
    <message>
        <source>One person at the desk: quick requests first.</source>
        <translation>موظّف واحد: الطلبات السريعة&#xa0;أوّلًا.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>We will let you know as soon as there is news.</source>
        <translation>سنُعلمكم فور توفّر أيّ جديد.</translation>
    </message>
    <message>
        <source>It is on hold for you: we will let you know when it is ready.</source>
        <translation>حجزناه لكم: سنُعلمكم عندما يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>We are asking another library, and will let you know when it is here.</source>
        <translation>نطلبه من مكتبة أخرى: سنُعلمكم عند وصوله.</translation>
    </message>
    <message>
        <source>Your suggestion has been passed on: we will let you know what is decided.</source>
        <translation>نقلنا اقتراحكم بالشراء: سنُعلمكم بالردّ.</translation>
    </message>
    <message>
        <source>We will phone you, as agreed.</source>
        <translation>سنتّصل بكم هاتفيًّا كما اتّفقنا.</translation>
    </message>
    <message>
        <source>Come back when it suits you: we will gladly continue from there.</source>
        <translation>عودوا متى ناسبكم: سنتابع معكم بكلّ سرور.</translation>
    </message>
    <message>
        <source>The service that we told you about can help you.</source>
        <translation>يمكن للخدمة التي دللناكم عليها أن تساعدكم.</translation>
    </message>
    <message>
        <source>Here is who can help you:</source>
        <translation>إليكم من يمكنه مساعدتكم:</translation>
    </message>
    <message>
        <source>If you have a question meanwhile, we are at your service.</source>
        <translation>حتّى ذلك الحين، نحن في خدمتكم لأيّ سؤال.</translation>
    </message>
    <message>
        <source>Please bring your library card when you come to pick it up.</source>
        <translation>يُرجى إحضار بطاقة المكتبة في زيارتكم القادمة.</translation>
    </message>
    <message>
        <source>Meanwhile another library may be able to lend it: just ask us.</source>
        <translation>في هذه الأثناء، قد تعيركم إيّاه مكتبة أخرى: اسألونا.</translation>
    </message>
    <message>
        <source>We will gladly tell you when it is usually quieter, here or by phone.</source>
        <translation>يسرّنا أن ندلّكم على الأوقات الأهدأ، هنا أو بالهاتف.</translation>
    </message>
    <message>
        <source>If you wish, we will help you to reach them.</source>
        <translation>إن رغبتم، نساعدكم على التواصل معهم.</translation>
    </message>
    <message>
        <source>A phone call beforehand will tell you what to bring.</source>
        <translation>اتّصلوا قبل الذهاب لمعرفة ما يلزم إحضاره.</translation>
    </message>
    <message>
        <source>We can help you to reach them.</source>
        <translation>يمكننا مساعدتكم على التواصل معهم.</translation>
    </message>
    <message>
        <source>Please phone beforehand.</source>
        <translation>يُرجى الاتّصال مسبقًا.</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>إلى اللقاء!</translation>
    </message>
    <message>
        <source>We will gladly help you at a quieter time; no appointment is needed.</source>
        <translation>ستسرّنا مساعدتكم في وقت أهدأ، من دون موعد.</translation>
    </message>
    <message>
        <source>More of us will be at the desk at these times:</source>
        <translation>سيكون عددنا أكبر في هذه الأوقات:</translation>
    </message>
    <message>
        <source>We will gladly help you; no appointment is needed.</source>
        <translation>ستسرّنا مساعدتكم، من دون موعد.</translation>
    </message>
    <message>
        <source>Quieter times:</source>
        <translation>الأوقات الأهدأ:</translation>
    </message>
</context>
</TS>
