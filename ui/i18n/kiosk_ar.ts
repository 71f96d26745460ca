<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AidSentences</name>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Light letters on black</source>
        <translation>حروف فاتحة على&#xa0;خلفية سوداء</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Everything to touch is in the lower half of the screen</source>
        <translation>كلّ ما يُلمس موجود في&#xa0;النصف السفلي من&#xa0;الشاشة</translation>
    </message>
    <message>
        <source>The screen is read aloud</source>
        <translation>تُقرأ الشاشة بصوت مسموع</translation>
    </message>
    <message>
        <source>Listening is paused</source>
        <translation>القراءة بصوت&#xa0;عالٍ متوقفة&#xa0;مؤقتًا</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you as soon as we are back.</source>
        <translation>يسرّنا أن نقرأ لكم الشاشة فور&#xa0;عودتنا.</translation>
    </message>
    <message>
        <source>We will gladly read the screen to you, here or at the desk.</source>
        <translation>يسرّنا أن نقرأ لكم الشاشة، هنا أو في&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
    <message>
        <source>You may wait here, or go on without listening.</source>
        <translation>يمكنكم الانتظار هنا أو المتابعة دون استماع.</translation>
    </message>
    <message>
        <source>Listening is paused; we will read to you as soon as we are back.</source>
        <translation>القراءة بصوت عالٍ متوقفة مؤقتًا؛ سنقرأ لكم الشاشة فور&#xa0;عودتنا.</translation>
    </message>
    <message>
        <source>Listening is paused; we will gladly read to you at the desk.</source>
        <translation>القراءة بصوت عالٍ متوقفة مؤقتًا؛ نقرأ لكم الشاشة في&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
</context>
<context>
    <name>ChoiceSentences</name>
    <message>
        <source>What would you prefer?</source>
        <translation>ماذا تفضّلون؟</translation>
    </message>
    <message>
        <source>Only one of us is at the desk, and quick requests go first. More of us will be here %1.</source>
        <translation>هناك موظّف واحد في&#xa0;مكتب الخدمة، والطلبات&#xa0;السريعة تمرّ أوّلًا. وقت أهدأ: %1.</translation>
    </message>
    <message>
        <source>Wait with a number</source>
        <translation>الانتظار برقم</translation>
    </message>
    <message>
        <source>You keep your place in line</source>
        <translation>دوركم&#xa0;محفوظ</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>العودة لاحقًا</translation>
    </message>
    <message>
        <source>When more of us are here</source>
        <translation>الأوقات&#xa0;الأهدأ</translation>
    </message>
    <message>
        <source>Please come to me</source>
        <translation>تعالوا إليّ، من&#xa0;فضلكم</translation>
    </message>
    <message>
        <source>We will come to you here</source>
        <translation>نأتي إليكم هنا</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>إلى&#xa0;اللقاء!</translation>
    </message>
    <message>
        <source>More of us will be at the desk:</source>
        <translation>سيكون عددنا أكبر في&#xa0;مكتب الخدمة:</translation>
    </message>
    <message>
        <source>Please take your slip; we will gladly help you then.</source>
        <translation>تفضّلوا بأخذ ورقتكم؛ ستسرّنا مساعدتكم عندئذٍ.</translation>
    </message>
    <message>
        <source>You may write these times down; we will gladly help you then.</source>
        <translation>يمكنكم تدوين هذه الأوقات؛ ستسرّنا مساعدتكم عندئذٍ.</translation>
    </message>
    <message>
        <source>We are coming to you</source>
        <translation>نحن قادمون إليكم</translation>
    </message>
    <message>
        <source>We know you are here; one of us will come as soon as possible.</source>
        <translation>نعلم أنّكم هنا؛ سيأتي أحدنا قريبًا.</translation>
    </message>
    <message>
        <source>One of us is on the way to you.</source>
        <translation>أحدنا في&#xa0;طريقه إليكم.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>شكرًا لصبركم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>my number</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel my number</source>
        <translation>إلغاء رقمي</translation>
    </message>
    <message>
        <source>Give up your number?</source>
        <translation>هل تودّون إلغاء رقمكم؟</translation>
    </message>
    <message>
        <source>Your place in line would go to the next person.</source>
        <translation>سيُتاح دوركم عندئذٍ لغيركم.</translation>
    </message>
    <message>
        <source>Yes, cancel</source>
        <comment>my number</comment>
        <translation>نعم، إلغاء</translation>
    </message>
    <message>
        <source>Keep my number</source>
        <translation>لا، سأحتفظ به</translation>
    </message>
    <message>
        <source>Your number could not be cancelled; please tell us at the desk.</source>
        <translation>تعذّر إلغاء رقمكم؛ يُرجى إبلاغنا في&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
    <message>
        <source>Your number is cancelled</source>
        <translation>أُلغي رقمكم</translation>
    </message>
    <message>
        <source>You may take another one at any time.</source>
        <translation>يمكنكم أخذ رقم آخر في&#xa0;أيّ وقت.</translation>
    </message>
</context>
<context>
    <name>DoorSentences</name>
    <message>
        <source>We close at %1; numbers are given until %2. You are welcome until then.</source>
        <translation>نغلق في&#xa0;الساعة&#xa0;%1، ونوزّع الأرقام حتّى&#xa0;الساعة&#xa0;%2. أهلًا بكم حتّى&#xa0;ذلك&#xa0;الحين.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number before %2; we close at %1.</source>
        <translation>لا أحد في&#xa0;مكتب&#xa0;الخدمة الآن. تفضّلوا بأخذ رقم قبل الساعة&#xa0;%2؛ نغلق في&#xa0;الساعة&#xa0;%1.</translation>
    </message>
    <message>
        <source>The library is closed for now</source>
        <translation>المكتبة مغلقة الآن</translation>
    </message>
    <message>
        <source>The library is closed for the holiday</source>
        <translation>المكتبة مغلقة للعطلة</translation>
    </message>
    <message>
        <source>We are closing soon</source>
        <translation>نغلق قريبًا</translation>
    </message>
    <message>
        <source>Many people are waiting</source>
        <translation>عدد المنتظرين كبير الآن</translation>
    </message>
    <message>
        <source>Numbers are on a short break</source>
        <translation>أرقام جديدة بعد&#xa0;قليل</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. For a quick request, please come to the desk; we will do our best.</source>
        <translation>نغلق في&#xa0;الساعة&#xa0;%1، وقد انتهى توزيع الأرقام. للطلبات السريعة، تفضّلوا إلى&#xa0;مكتب&#xa0;الخدمة؛ سنبذل كلّ ما في&#xa0;وسعنا.</translation>
    </message>
    <message>
        <source>More numbers will be available in a moment. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>سنوزّع الأرقام من&#xa0;جديد بعد قليل. إن&#xa0;كان طلبكم لا&#xa0;يحتمل&#xa0;الانتظار، فتفضّلوا إلى&#xa0;مكتب&#xa0;الخدمة؛ سنتدبّر الأمر&#xa0;معًا.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. If it cannot wait, please come to the desk; we will find a way together.</source>
        <translation>وُزّعت أرقام كثيرة قبل قليل؛ ستتوفّر أرقام أخرى بعد بضع&#xa0;دقائق. إن&#xa0;كان طلبكم لا&#xa0;يحتمل&#xa0;الانتظار، فتفضّلوا إلى&#xa0;مكتب&#xa0;الخدمة؛ سنتدبّر الأمر&#xa0;معًا.</translation>
    </message>
    <message>
        <source>We close at %1, and the last numbers have been given. We are away from the desk for now.</source>
        <translation>نغلق في&#xa0;الساعة&#xa0;%1، وقد انتهى توزيع الأرقام. لا&#xa0;أحد في&#xa0;مكتب&#xa0;الخدمة&#xa0;الآن.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. More numbers will be available when we are back.</source>
        <translation>لا أحد في&#xa0;مكتب&#xa0;الخدمة الآن. سنوزّع الأرقام من&#xa0;جديد عند&#xa0;عودتنا.</translation>
    </message>
    <message>
        <source>Many numbers have just been taken; more will be available in a few minutes. We are away from the desk for now.</source>
        <translation>لا&#xa0;أحد في&#xa0;مكتب&#xa0;الخدمة&#xa0;الآن. وُزّعت أرقام كثيرة قبل قليل؛ ستتوفّر أرقام أخرى بعد بضع&#xa0;دقائق.</translation>
    </message>
    <message>
        <source>Thank you for your patience.</source>
        <translation>شكرًا لصبركم.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>We look forward to seeing you.</source>
        <translation>يسعدنا استقبالكم.</translation>
    </message>
    <message>
        <source>At your service as soon as we open.</source>
        <translation>سنكون في&#xa0;خدمتكم حالما نفتح.</translation>
    </message>
    <message>
        <source>We hope to see you again soon.</source>
        <translation>يسعدنا أن نراكم مجدّدًا قريبًا.</translation>
    </message>
    <message>
        <source>Our hours are posted at the entrance.</source>
        <translation>ساعات العمل معروضة عند المدخل.</translation>
    </message>
    <message>
        <source>We open %1.</source>
        <comment>for example: tomorrow at 10:00 a.m.</comment>
        <translation>نفتح %1.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Hello!</source>
        <translation>مرحبًا!</translation>
    </message>
    <message>
        <source>What can we do for you today?</source>
        <translation>كيف يمكننا مساعدتكم اليوم؟</translation>
    </message>
    <message>
        <source>A quick request</source>
        <translation>طلبات&#xa0;سريعة</translation>
    </message>
    <message>
        <source>With a little help</source>
        <translation>مع بعض&#xa0;المساعدة</translation>
    </message>
    <message>
        <source>Touch here</source>
        <translation>المسوا هنا</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تودّون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Not sure? Touch what comes closest; we will sort it out together at the desk.</source>
        <translation>هل أنتم متردّدون؟ المسوا الأقرب إلى&#xa0;طلبكم؛ سنرى الأمر معًا في&#xa0;مكتب الخدمة.</translation>
    </message>
    <message>
        <source>Thank you for waiting…</source>
        <translation>شكرًا&#xa0;لانتظاركم…</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>See the others</source>
        <translation>عرض البقيّة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Only one of us is at the desk right now: quick requests go first. Thank you for waiting.</source>
        <translation>هناك موظّف واحد في&#xa0;مكتب الخدمة الآن: الطلبات السريعة تمرّ أوّلًا. شكرًا لانتظاركم.</translation>
    </message>
    <message>
        <source>Only one of us is at the desk: quick requests go first. You may wait, or come back at a quieter time.</source>
        <translation>هناك موظّف واحد في&#xa0;مكتب الخدمة: الطلبات السريعة تمرّ أوّلًا. يمكنكم الانتظار أو العودة في&#xa0;وقت أهدأ.</translation>
    </message>
    <message>
        <source>We are away from the desk for now. Please take a number anyway; we will call it when we are back.</source>
        <translation>لا أحد في&#xa0;مكتب&#xa0;الخدمة الآن. تفضّلوا بأخذ رقم؛ سننادي عليه عند&#xa0;عودتنا.</translation>
    </message>
    <message>
        <source>Would you rather talk to us? You are always welcome at the desk.</source>
        <translation>هل تفضّلون التحدّث إلينا؟ نرحّب بكم دائمًا في&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
    <message>
        <source>We will be with you as soon as we are back.</source>
        <translation>سنكون في&#xa0;خدمتكم فور عودتنا.</translation>
    </message>
    <message>
        <source>You may wait right here; we will be with you soon.</source>
        <translation>نحن في&#xa0;الطريق إليكم؛ نرجو البقاء قرب الشاشة.</translation>
    </message>
    <message>
        <source>Here is your number</source>
        <translation>شكرًا! إليكم رقمكم</translation>
    </message>
    <message>
        <source>We will call this number and tell you which desk to come to.</source>
        <translation>سننادي على&#xa0;هذا الرقم وندلّكم على&#xa0;المكتب.</translation>
    </message>
    <message>
        <source>We are away from the desk for now; we will call this number when we are back.</source>
        <translation>لا أحد في&#xa0;مكتب&#xa0;الخدمة الآن؛ سننادي على&#xa0;هذا الرقم عند&#xa0;عودتنا.</translation>
    </message>
    <message>
        <source>Please come to the desk; we are expecting you.</source>
        <translation>تفضّلوا إلى&#xa0;مكتب&#xa0;الخدمة؛ نحن&#xa0;في&#xa0;انتظاركم.</translation>
    </message>
    <message>
        <source>No one is ahead of you; it will soon be your turn.</source>
        <translation>ليس هناك أحد قبلكم: سيحين دوركم قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it should take a few minutes.</source>
        <translation>
            <numerusform>ليس هناك أحد قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك شخص واحد قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك شخصان قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n أشخاص قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n شخصًا قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n شخص قبلكم؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you; it may take a while. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>ليس هناك أحد قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك شخص واحد قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك شخصان قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n أشخاص قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n شخصًا قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n شخص قبلكم؛ قد يطول الانتظار بعض الشيء. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is ahead of you; a quick request may still go first.</source>
        <translation>ليس هناك أحد قبلكم؛ وقد تمرّ طلبات&#xa0;سريعة أوّلًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first; it should take a few minutes.</source>
        <translation>
            <numerusform>ليس هناك أحد قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك شخص واحد قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك شخصان قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n أشخاص قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n شخصًا قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
            <numerusform>هناك %n شخص قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا؛ قد&#xa0;يستغرق الأمر بضع&#xa0;دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are ahead of you, and quick requests may go first. Feel free to browse in the meantime.</source>
        <translation>
            <numerusform>ليس هناك أحد قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك شخص واحد قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك شخصان قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n أشخاص قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n شخصًا قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
            <numerusform>هناك %n شخص قبلكم، وقد تمرّ طلبات&#xa0;سريعة أوّلًا. تصفّحوا رفوف المكتبة في&#xa0;هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place in line is kept.</source>
        <translation>دوركم محفوظ.</translation>
    </message>
    <message>
        <source>Thank you for your visit.</source>
        <translation>شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation>ورقتكم قيد الطباعة.</translation>
    </message>
    <message>
        <source>Please take your slip, just below.</source>
        <translation>تفضّلوا بأخذ ورقتكم من&#xa0;الأسفل.</translation>
    </message>
    <message>
        <source>Please take your slip, on the left.</source>
        <translation>تفضّلوا بأخذ ورقتكم من&#xa0;اليسار.</translation>
    </message>
    <message>
        <source>Please take your slip, on the right.</source>
        <translation>تفضّلوا بأخذ ورقتكم من&#xa0;اليمين.</translation>
    </message>
    <message>
        <source>This number is all you need; please write it down or remember it.</source>
        <translation>يكفي هذا الرقم؛ يُرجى تدوينه أو&#xa0;تذكّره.</translation>
    </message>
    <message>
        <source>If your slip is cut short, please write down your number: %1.</source>
        <translation>إن&#xa0;كانت ورقتكم غير&#xa0;مكتملة، فيُرجى تدوين رقمكم&#xa0;%1.</translation>
    </message>
    <message>
        <source>Your number: %1.
Still need a slip? Please ask at the desk.</source>
        <translation>رقمكم&#xa0;%1.
هل تحتاجون إلى&#xa0;ورقة؟ اطلبوها من&#xa0;مكتب&#xa0;الخدمة.</translation>
    </message>
    <message>
        <source>Your number will appear on the screen; you may write it down.</source>
        <translation>سيظهر رقمكم على&#xa0;الشاشة؛ يمكنكم تدوينه.</translation>
    </message>
    <message>
        <source>If no slip came out, please write down your number: %1.</source>
        <translation>إن لم تخرج أيّ&#xa0;ورقة، فيُرجى تدوين رقمكم&#xa0;%1.</translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>استراحة قصيرة</translation>
    </message>
    <message>
        <source>This screen is taking a short break, and we are away from the desk for now. You may wait nearby, or come back in a few minutes.</source>
        <translation>تأخذ هذه الشاشة استراحة&#xa0;قصيرة، ولا&#xa0;أحد في&#xa0;مكتب&#xa0;الخدمة&#xa0;الآن. يمكنكم الانتظار بالقرب من&#xa0;هنا أو&#xa0;العودة بعد بضع&#xa0;دقائق.</translation>
    </message>
    <message>
        <source>This screen is taking a short break. Please come to the desk; we will gladly serve you there.</source>
        <translation>تأخذ هذه الشاشة استراحة&#xa0;قصيرة. تفضّلوا إلى&#xa0;مكتب الخدمة؛ سنخدمكم هناك بكلّ&#xa0;سرور.</translation>
    </message>
    <message>
        <source>Thank you for your understanding.</source>
        <translation>شكرًا لتفهّمكم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من&#xa0;جديد</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to continue.</source>
        <translation>المسوا الشاشة في&#xa0;أيّ&#xa0;مكان للمتابعة.</translation>
    </message>
    <message>
        <source>Otherwise, this screen will return to the start. Thank you for your visit.</source>
        <translation>بعد قليل تعود الشاشة الأولى من&#xa0;تلقاء نفسها. شكرًا لزيارتكم.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today at %1</source>
        <translation>اليوم&#xa0;في&#xa0;الساعة&#xa0;%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا&#xa0;في&#xa0;الساعة&#xa0;%1</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>day and time</comment>
        <translation>%2 في&#xa0;الساعة&#xa0;%1</translation>
    </message>
    <message>
        <source>today, %1 to %2</source>
        <translation>اليوم من&#xa0;%1&#xa0;إلى&#xa0;%2</translation>
    </message>
    <message>
        <source>tomorrow, %1 to %2</source>
        <translation>غدًا من&#xa0;%1&#xa0;إلى&#xa0;%2</translation>
    </message>
    <message>
        <source>%3, %1 to %2</source>
        <comment>day and times</comment>
        <translation>%3 من&#xa0;%1&#xa0;إلى&#xa0;%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>يوم %1</translation>
    </message>
    <message>
        <source>on %1, %2 %3</source>
        <comment>Monday, January 4</comment>
        <translation>يوم %1 %3&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>WayOutSentences</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة شاشة الأرقام</translation>
    </message>
    <message>
        <source>Please type the PIN of a manager.</source>
        <translation>يُرجى إدخال الرقم السرّي لأحد المسؤولين.</translation>
    </message>
    <message>
        <source>The PIN of the first manager will open this way out. To make that manager, please type this in a terminal of this computer, then come back here:</source>
        <translation>سيفتح الرقم السرّي للمسؤول الأول هذا المخرج. لتسجيله، يُرجى كتابة ما يلي في&#xa0;نافذة أوامر على&#xa0;هذا الحاسوب، ثم العودة إلى&#xa0;هنا:</translation>
    </message>
    <message>
        <source>One moment, please…</source>
        <translation>لحظة، من&#xa0;فضلكم…</translation>
    </message>
    <message>
        <source>No manager has this PIN; please type it again.</source>
        <translation>هذا الرقم السرّي لا يخصّ أيّ مسؤول؛ يُرجى إدخاله من&#xa0;جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>يُرجى المحاولة من&#xa0;جديد الآن.</numerusform>
            <numerusform>يُرجى المحاولة من&#xa0;جديد بعد دقيقة.</numerusform>
            <numerusform>يُرجى المحاولة من&#xa0;جديد بعد دقيقتين.</numerusform>
            <numerusform>يُرجى المحاولة من&#xa0;جديد بعد %n&#xa0;دقائق.</numerusform>
            <numerusform>يُرجى المحاولة من&#xa0;جديد بعد %n&#xa0;دقيقة.</numerusform>
            <numerusform>يُرجى المحاولة من&#xa0;جديد بعد %n&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
</TS>
